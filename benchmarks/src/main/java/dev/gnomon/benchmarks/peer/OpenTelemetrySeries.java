// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.View;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBucket;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

/** OpenTelemetry's instruments with the series, and the values, that another registry showed. */
public final class OpenTelemetrySeries {
    private final PullReader reader = new PullReader();
    private final SdkMeterProvider provider = SdkMeterProvider.builder()
            .registerMetricReader(reader)
            // By default it keeps 2,000 series of an instrument.
            .registerView(
                    InstrumentSelector.builder().setName("*").build(),
                    View.builder().setCardinalityLimit(2 * GnomonSeries.COUNT).build())
            .build();
    private final Meter meter = provider.get("benchmark");

    /** Makes them all, and records in each what {@code shown} shows. */
    public OpenTelemetrySeries(MetricSnapshots shown) {
        for (MetricSnapshot metric : shown) {
            String name = metric.getMetadata().getPrometheusName();
            if (metric instanceof CounterSnapshot counter) {
                LongCounter copy = meter.counterBuilder(name).build();
                counter.getDataPoints()
                        .forEach(point -> copy.add((long) point.getValue(), attributes(point.getLabels())));
            } else if (metric instanceof GaugeSnapshot gauge) {
                DoubleGauge copy = meter.gaugeBuilder(name).build();
                gauge.getDataPoints().forEach(point -> copy.set(point.getValue(), attributes(point.getLabels())));
            } else if (metric instanceof HistogramSnapshot histogram) {
                DoubleHistogram copy = meter.histogramBuilder(name)
                        .setExplicitBucketBoundariesAdvice(Bounds.seconds())
                        .build();
                histogram.getDataPoints().forEach(point -> copy(point, copy));
            }
        }
    }

    /** What reads them. */
    public PullReader reader() {
        return reader;
    }

    private static void copy(HistogramSnapshot.HistogramDataPointSnapshot point, DoubleHistogram copy) {
        Attributes attributes = attributes(point.getLabels());
        for (ClassicHistogramBucket bucket : point.getClassicBuckets()) {
            for (long i = 0; i < bucket.getCount(); i++) {
                copy.record(bucket.getUpperBound(), attributes);
            }
        }
    }

    private static Attributes attributes(Labels labels) {
        AttributesBuilder attributes = Attributes.builder();
        labels.forEach(label -> attributes.put(label.getName(), label.getValue()));
        return attributes.build();
    }
}
