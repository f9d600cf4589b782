// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** Calls whose bodies label them, in a registry that is installed for each test, and what has been recorded of them. */
abstract class LabelledShop {
    static final CallDefinition RATE =
            CallDefinition.action("rate").errors(IOException.class).bodyLabels("tier");
    static final CallDefinition PAY = CallDefinition.action("pay")
            .labels(LabelDefinition.ofBoolean("paid"))
            .bodyLabels("tier", "region");
    static final CallDefinition PLAIN = CallDefinition.action("plain");
    static final CallDefinition SAMPLED = CallDefinition.action("sampled").sample(0.5);

    final MetricRegistry registry = MetricRegistry.createEmpty();
    final ServiceRecorder service =
            registry.service(ServiceDefinition.of("Shop", "app.Shop").calls(RATE, PAY, PLAIN, SAMPLED));
    private final MetricRegistry before = Metrics.install(registry);

    @AfterEach
    void putBack() {
        Metrics.install(before);
    }

    final Map<List<String>, Long> active() {
        return labelled().collect(Collectors.toMap(CallReading::labelValues, CallReading::active));
    }

    final Map<List<String>, Long> ended() {
        return labelled().collect(Collectors.toMap(CallReading::labelValues, CallReading::ended));
    }

    private Stream<CallReading> labelled() {
        return Recorders.read(service).calls().stream()
                .filter(call -> !call.labelValues().isEmpty());
    }

    final void assertNothingRuns() {
        assertThat(Recorders.read(service).calls()).allSatisfy(call -> {
            assertThat(call.active()).isZero();
            assertThat(call.duration().count()).isEqualTo(call.ended());
        });
    }

    final void assertUndeclared(int times) {
        assertThat(ScrapeText.lines(registry))
                .contains("metrics_validation_errors_total{reason=\"undeclared_label\"} " + times + ".0");
    }
}
