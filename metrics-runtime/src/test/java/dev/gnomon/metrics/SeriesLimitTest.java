// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.storage.Crowd;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SeriesLimitTest {
    private static final int THREADS = 8;
    private static final int VALUES = MetricFamily.MAX_SERIES + 2_000;

    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void theLimitIsNeverExceededAndSumsAreConservedWhenThreadsRace() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                writers.add(threads.submit(() -> {
                    start.await();
                    for (int value = 0; value < VALUES; value++) {
                        registry.counter("hits_total", Labels.of("peer", "p" + value))
                                .increment();
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        List<CounterDataPointSnapshot> series = hits().getDataPoints();
        assertThat(series).hasSize(MetricFamily.MAX_SERIES + 1);
        assertThat(series.stream()
                        .mapToDouble(CounterDataPointSnapshot::getValue)
                        .sum())
                .isEqualTo((double) THREADS * VALUES);
        assertThat(series)
                .filteredOn(each -> "other".equals(each.getLabels().get("peer")))
                .singleElement()
                .satisfies(other ->
                        assertThat(other.getValue()).isEqualTo((double) THREADS * (VALUES - MetricFamily.MAX_SERIES)));
        assertThat(ScrapeText.lines(registry))
                .contains("metrics_resource_errors_total{reason=\"label_combinations\"} "
                        + (double) (THREADS * (VALUES - MetricFamily.MAX_SERIES)));
    }

    @Test
    void aSeriesThatExistsIsKeptWhenTheLimitIsReached() {
        Counter first = registry.counter("hits_total", Labels.of("peer", "p0"));
        for (int value = 1; value < VALUES; value++) {
            registry.counter("hits_total", Labels.of("peer", "p" + value));
        }

        assertThat(registry.counter("hits_total", Labels.of("peer", "p0"))).isSameAs(first);
        assertThat(registry.counter("hits_total", Labels.of("peer", "p" + VALUES)))
                .isSameAs(registry.counter("hits_total", Labels.of("peer", "other")));
    }

    @Test
    void aThousandMetricsAreMadeAtRunTimeAndNotOneMore() {
        for (int i = 0; i < MetricFamilies.MAX_DYNAMIC; i++) {
            registry.gauge("metric_" + i);
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.gauge("one_more"))
                .withMessageContaining("one_more")
                .withMessageContaining("label");
        assertThat(registry.gauge("metric_7")).isNotNull();
        registry.service(Examples.USERS);
        assertThat(registry.gauge(Examples.HIT_RATIO)).isNotNull();
        assertThatIllegalStateException().isThrownBy(() -> registry.gauge(MetricDefinition.gauge("another")));
    }

    @Test
    void aThousandMetricsAreMadeAndNotOneMoreWhenThreadsRace() {
        int names = 2 * MetricFamilies.MAX_DYNAMIC;
        AtomicInteger next = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Crowd.run(THREADS, () -> {
            int first = next.getAndAdd(names / THREADS);
            for (int i = 0; i < names; i++) {
                try {
                    registry.counter("metric_" + (first + i) % names + "_total").increment();
                } catch (LimitReachedException meant) {
                    refused.incrementAndGet();
                }
            }
        });

        List<Double> made = registry.snapshot().stream()
                .filter(metric -> metric.getMetadata().getName().startsWith("metric_"))
                .map(metric -> ((CounterSnapshot) metric).getDataPoints().get(0).getValue())
                .toList();
        assertThat(made).hasSize(MetricFamilies.MAX_DYNAMIC);
        assertThat(made.stream().mapToDouble(Double::doubleValue).sum() + refused.get())
                .isEqualTo((double) THREADS * names);
    }

    private CounterSnapshot hits() {
        return (CounterSnapshot) registry.find("hits_total").orElseThrow();
    }
}
