// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.definition.MetricDefinition;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnregisterTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @ParameterizedTest
    @ValueSource(strings = {"hits", "hits_total"})
    void aMetricIsRemovedAndMadeAnewAtZero(String name) {
        Counter hits = registry.counter("hits");
        hits.increment(5);

        assertThat(registry.unregister(name)).isTrue();
        assertThat(registry.unregister(name)).isFalse();
        assertThat(registry.find("hits")).isEmpty();
        assertThat(registry.getPrometheusNames()).doesNotContain("hits");
        hits.increment();
        assertThat(registry.find("hits")).isEmpty();

        assertThat(registry.counter("hits")).isNotSameAs(hits);
        assertThat(registry.counter("hits").value()).isZero();
    }

    @Test
    void theNameMayHaveAnotherTypeThen() {
        registry.histogram("load");
        assertThatIllegalStateException().isThrownBy(() -> registry.gauge("load"));

        registry.unregister("load");
        registry.gauge("load").set(2);

        assertThat(ScrapeText.lines(registry)).contains("load 2.0");
    }

    @Test
    void whatRecordsByNameMakesItAnew() {
        MetricRegistry before = Metrics.install(registry);
        try {
            Metrics.increment("hits");
            Metrics.increment("hits_total");
            registry.unregister("hits");
            Metrics.increment("hits_total");
            Metrics.increment("hits");
            Metrics.increment("hits");
        } finally {
            Metrics.install(before);
        }

        assertThat(ScrapeText.lines(registry)).contains("hits_total 3.0");
    }

    @Test
    void aFamilyThatIsHeldRecordsUnseen() {
        MetricFamily<Counter> hits =
                registry.counters(MetricDefinition.counter("hits").labels("peer"));
        registry.unregister("hits");
        hits.labelValues("new").increment();

        assertThat(registry.find("hits")).isEmpty();
    }

    @Test
    void theBoundOfMetricsIsGivenBack() {
        for (int i = 0; i < 3 * MetricFamilies.MAX_DYNAMIC; i++) {
            registry.gauge("metric_" + i);
            assertThat(registry.unregister("metric_" + i)).isTrue();
        }
        for (int i = 0; i < MetricFamilies.MAX_DYNAMIC; i++) {
            registry.gauge("metric_" + i);
        }

        assertThatIllegalStateException().isThrownBy(() -> registry.gauge("one_more"));
    }

    @Test
    void whatIsDeclaredStays() {
        registry.service(Examples.USERS);

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.unregister("gw_service_requests_total"))
                .withMessageContaining("app.UserService");
        assertThatIllegalStateException().isThrownBy(() -> registry.unregister("gw_lookups"));
        assertThatIllegalStateException().isThrownBy(() -> registry.unregister("metrics_callback_errors_total"));
        assertThat(registry.unregister("gw_action_duration_seconds_bucket")).isFalse();
        assertThat(registry.unregister("unknown")).isFalse();
    }

    @Test
    void aMetricThatIsDeclaredAfterItWasMadeStaysAndTakesNoPlace() {
        registry.counter("gw_lookups");
        registry.service(Examples.USERS);

        assertThatIllegalStateException().isThrownBy(() -> registry.unregister("gw_lookups"));
        for (int i = 0; i < MetricFamilies.MAX_DYNAMIC; i++) {
            registry.gauge("metric_" + i);
        }
        assertThatIllegalStateException().isThrownBy(() -> registry.gauge("one_more"));
    }

    @Test
    void metricsComeAndGoWhileOthersRecordAndRead() throws Exception {
        MetricRegistry before = Metrics.install(registry);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        AtomicBoolean ended = new AtomicBoolean();
        try {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(() -> {
                    long kept = 0;
                    while (!ended.get()) {
                        Metrics.increment("fleeting", "peer", "p" + kept % 50);
                        Metrics.increment("lasting");
                        kept++;
                    }
                    return kept;
                }));
            }
            Future<Long> reader = threads.submit(() -> {
                long readings = 0;
                while (!ended.get()) {
                    registry.snapshot();
                    readings++;
                }
                return readings;
            });
            int removed = 0;
            while (removed < 500) {
                removed += registry.unregister("fleeting") ? 1 : 0;
            }
            ended.set(true);
            double recorded = 0;
            for (Future<Long> each : running) {
                recorded += each.get();
            }

            assertThat(reader.get()).isPositive();
            assertThat(registry.counter("lasting").value()).isEqualTo(recorded);
        } finally {
            ended.set(true);
            threads.shutdownNow();
            Metrics.install(before);
        }

        registry.unregister("fleeting");
        registry.counter("fleeting", Labels.of("peer", "last")).increment();
        assertThat(registry.find("fleeting").orElseThrow().getDataPoints())
                .singleElement()
                .satisfies(last ->
                        assertThat(((CounterDataPointSnapshot) last).getValue()).isEqualTo(1));
    }
}
