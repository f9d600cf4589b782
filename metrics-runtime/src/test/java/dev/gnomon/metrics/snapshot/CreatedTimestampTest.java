// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.Labels;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** OTLP and remote write need to know since when a sum counts; a text shows it only if its writer is asked to. */
class CreatedTimestampTest {
    private static final CallDefinition PAY =
            CallDefinition.action("pay").labels(LabelDefinition.open("tenant")).nativeHistogram(true);
    private static final CallDefinition SOLD =
            CallDefinition.handler("on", "sold").latency(true);

    private final long before = System.currentTimeMillis();
    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void everySeriesThatAddsUpWasCreatedSinceItsRegistryWas() {
        record();
        long after = System.currentTimeMillis();

        for (MetricSnapshot metric : registry.snapshot()) {
            for (DataPointSnapshot series : metric.getDataPoints()) {
                if (metric instanceof GaugeSnapshot) {
                    assertThat(series.hasCreatedTimestamp())
                            .as(metric.getMetadata().getName())
                            .isFalse();
                } else {
                    assertThat(series.getCreatedTimestampMillis())
                            .as(metric.getMetadata().getName() + series.getLabels())
                            .isBetween(before, after);
                }
            }
        }
        assertThat(registry.snapshot().size()).isGreaterThan(10);
    }

    @Test
    void textsShowItOnlyIfTheirWriterIsAskedTo() throws IOException {
        record();
        ByteArrayOutputStream usual = new ByteArrayOutputStream();
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        ExpositionFormats.init().getOpenMetricsTextFormatWriter().write(usual, registry.snapshot());
        ExpositionFormats.init().getPrometheusTextFormatWriter().write(usual, registry.snapshot());
        OpenMetricsTextFormatWriter.builder()
                .setCreatedTimestampsEnabled(true)
                .build()
                .write(asked, registry.snapshot());

        assertThat(usual.toString(StandardCharsets.UTF_8))
                .contains("action_requests_total")
                .doesNotContain("_created");
        assertThat(asked.toString(StandardCharsets.UTF_8))
                .contains(
                        "action_requests_created", "action_duration_seconds_created", "orders_created", "ages_created");
    }

    private void record() {
        ServiceRecorder service =
                registry.service(ServiceDefinition.of("Shop", "app.Shop").calls(PAY, SOLD));
        CallRecorder pay = service.calls(PAY).labelValues("a");
        pay.success(pay.begin());
        registry.counter("orders").increment();
        registry.counter("paid", Labels.of("currency", "EUR")).increment();
        registry.gauge("depth").set(1);
        registry.histogram("sizes").observe(1);
        registry.timer(MetricDefinition.timer("took"));
        registry.summary("ages").observe(1);
    }
}
