// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the static methods of generated handles rest on. */
class InstalledHandleTest {
    private static final MetricDefinition ORDERS =
            MetricDefinition.counter("orders_total").labels(LabelDefinition.closed("size", Size.values()));

    private enum Size {
        SMALL,
        LARGE
    }

    private final AtomicInteger made = new AtomicInteger();
    private final InstalledHandle<MetricFamily<Counter>> orders = new InstalledHandle<>(registry -> {
        made.incrementAndGet();
        return registry.counters(ORDERS);
    });
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final MetricRegistry before = Metrics.install(registry);

    @AfterEach
    void putBack() {
        Metrics.install(before);
    }

    @Test
    void theHandleIsMadeOnceForEachInstalledRegistry() {
        assertThat(orders.get()).isSameAs(orders.get());
        MetricRegistry other = MetricRegistry.createEmpty();
        Metrics.install(other);
        orders.get().atIndexes(1).increment();
        orders.get().atIndexes(1).increment();

        assertThat(made).hasValue(2);
        assertThat(ScrapeText.lines(other)).contains("orders_total{size=\"SMALL\"} 2.0");
        assertThat(ScrapeText.lines(registry)).contains("orders_total{size=\"SMALL\"} 0.0");
    }

    @Test
    void aRefusedMetricIsCountedEachTimeAndRecordedWhenNothingIsInItsWayAnyMore() {
        registry.counter("orders_total").increment();
        orders.get().atIndexes(1).increment();
        orders.get().atIndexes(1).increment();
        assertThat(ScrapeText.lines(registry))
                .contains("orders_total 1.0", "metrics_validation_errors_total{reason=\"conflict\"} 2.0");

        registry.unregister("orders_total");
        orders.get().atIndexes(1).increment();
        assertThat(ScrapeText.lines(registry)).contains("orders_total{size=\"SMALL\"} 1.0");
    }

    @Test
    void aMetricOfTheRegistrysOwnIsRefusedWithoutAnException() {
        InstalledHandle<Counter> own =
                new InstalledHandle<>(any -> any.counter(MetricDefinition.counter("metrics_validation_errors_total")));
        own.get().increment(7);

        assertThat(ScrapeText.lines(registry)).contains("metrics_validation_errors_total{reason=\"conflict\"} 1.0");
    }

    @Test
    void moreMetricsThanAreKeptAreCounted() {
        for (int i = 0; i < MetricFamilies.MAX_DYNAMIC; i++) {
            registry.counter("metric" + i);
        }
        orders.get().atIndexes(1).increment();

        assertThat(ScrapeText.lines(registry)).contains("metrics_resource_errors_total{reason=\"metrics\"} 1.0");
    }

    @Test
    void whatIsAttemptedInVainIsCounted() {
        orders.attempt(family -> family.labelValues("one", "too many").increment());
        orders.attempt(family -> {
            throw new IllegalStateException("exists already");
        });

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "metrics_validation_errors_total{reason=\"name\"} 1.0",
                        "metrics_validation_errors_total{reason=\"conflict\"} 1.0");
    }

    @Test
    void aClosedRegistryTakesNothingAndThrowsNothing() {
        registry.close();
        orders.get().atIndexes(2).increment();
        orders.attempt(family -> family.atIndexes(1).increment());

        assertThat(registry.snapshot().size()).isZero();
    }
}
