// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final MetricRegistry before = Metrics.install(registry);
    private final Log log = Log.open();

    @AfterEach
    void putBack() {
        log.close();
        Metrics.install(before);
    }

    @Test
    void valuesGoToTheInstalledRegistry() {
        Metrics.increment("dht_hits");
        Metrics.increment("dht_hits");
        Metrics.increment("orders", 5);
        Metrics.increment("paid_euros", 2.5, "currency", "EUR");
        Metrics.increment("found", "network", "main");
        Metrics.observe("order_amount", 12.5, "currency", "EUR");
        Metrics.set("queue_depth", 3);
        Metrics.timer("cleanup").recordNanos(1_000_000);

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "dht_hits_total 2.0",
                        "orders_total 5.0",
                        "paid_euros_total{currency=\"EUR\"} 2.5",
                        "found_total{network=\"main\"} 1.0",
                        "order_amount_sum{currency=\"EUR\"} 12.5",
                        "queue_depth 3.0",
                        "cleanup_seconds_sum 0.001");
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void nothingThatIsRecordedThrows() {
        Metrics.increment("not a name");
        Metrics.increment(null);
        Metrics.observe("ok", 1, (String[]) null);
        Metrics.increment("ok", "network");
        Metrics.increment("ok", "1", "x");
        Metrics.set("depth", 1);
        Metrics.increment("depth", "a", "b");
        Metrics.observe("depth", 1);
        Metrics.timer("1").recordNanos(1);

        assertRefused("name", 3);
        assertRefused("labels", 3);
        assertRefused("conflict", 2);
        assertThat(registry.find("ok_total")).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void aLabelValueThatIsRefusedLosesNoAmount() {
        for (String refused : new String[] {null, "\uD800", "x".repeat(257)}) {
            Metrics.increment("hits", 2, "peer", refused);
            Metrics.increment("hits", 1, "peer", refused, "a", "1", "b", "2", "c", "3");
            Metrics.increment("found", "peer", refused, "network", "main");
        }

        assertThat(ScrapeText.lines(registry))
                .contains("hits_total{peer=\"other\"} 6.0", "found_total{network=\"main\",peer=\"other\"} 3.0");
        assertRefused("labels", 6);
        assertRefused("conflict", 3);
    }

    @Test
    void theOrderOfLabelsDoesNotMatter() {
        Metrics.increment("pairs", "a", "1", "b", "2");
        Metrics.increment("pairs", "b", "2", "a", "1");
        String[] labels = {"a", "1", "b", "2", "c", "3"};
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] order : orders) {
            int i = 2 * order[0];
            int j = 2 * order[1];
            int k = 2 * order[2];
            Metrics.increment("triples", labels[i], labels[i + 1], labels[j], labels[j + 1], labels[k], labels[k + 1]);
        }
        Metrics.increment("quads", "a", "1", "b", "2", "c", "3", "d", "4");
        Metrics.increment("quads", "d", "4", "c", "3", "b", "2", "a", "1");

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "pairs_total{a=\"1\",b=\"2\"} 2.0",
                        "triples_total{a=\"1\",b=\"2\",c=\"3\"} 6.0",
                        "quads_total{a=\"1\",b=\"2\",c=\"3\",d=\"4\"} 2.0");
    }

    @Test
    void aKnownNameWithOtherLabelsIsAConflictEachTime() {
        Metrics.increment("hits", "a", "1", "b", "2");
        for (int i = 0; i < 2; i++) {
            Metrics.increment("hits");
            Metrics.increment("hits", "a", "1");
            Metrics.increment("hits", "a", "1", "c", "2");
            Metrics.increment("hits", "a", "1", "b", "2", "c", "3");
            Metrics.set("hits", 1, "a", "1", "b", "2");
        }
        Metrics.increment("hits", "a", "1", "a", "2");

        assertRefused("conflict", 10);
        assertRefused("labels", 1);
        assertThat(ScrapeText.lines(registry)).contains("hits_total{a=\"1\",b=\"2\"} 1.0");
    }

    @Test
    void oneNameWithoutSuffixMayBeOfTwoMetrics() {
        Metrics.increment("cleanup");
        Metrics.timer("cleanup").recordNanos(1);

        assertThat(ScrapeText.lines(registry)).contains("cleanup_total 1.0", "cleanup_seconds_count 1");
    }

    @Test
    void aGaugeWithACallbackIsNotSet() {
        registry.gaugeCallback(MetricDefinition.gauge("lag"), () -> 1);
        Metrics.set("lag", 2);

        assertRefused("conflict", 1);
        assertThat(ScrapeText.lines(registry)).contains("lag 1.0");
    }

    @Test
    void moreMetricsThanTheLimitAreDroppedAndCounted() {
        for (int i = 0; i < MetricFamilies.MAX_DYNAMIC + 3; i++) {
            Metrics.increment("metric_" + i);
        }

        assertThat(registry.find("metric_" + (MetricFamilies.MAX_DYNAMIC - 1))).isPresent();
        assertThat(registry.find("metric_" + MetricFamilies.MAX_DYNAMIC)).isEmpty();
        assertThat(ScrapeText.lines(registry)).contains("metrics_resource_errors_total{reason=\"metrics\"} 3.0");
    }

    @Test
    void manyBadNamesMakeNoSeriesAndFewLogLines() {
        int before = ScrapeText.lines(registry).size();
        for (int i = 0; i < 100_000; i++) {
            Metrics.increment("bad name " + i);
        }

        assertThat(ScrapeText.lines(registry)).hasSize(before);
        assertRefused("name", 100_000);
        assertThat(log.messages()).hasSizeBetween(1, 20);
        assertThat(log.messages().get(log.messages().size() - 1)).contains("No more is logged");
    }

    @Test
    void aNameCannotForgeALogLine() {
        Metrics.increment("a\nSEVERE: all is lost " + "x".repeat(2_000));

        assertThat(log.messages())
                .singleElement()
                .satisfies(message -> assertThat(message).doesNotContain("\n").hasSizeLessThan(600));
    }

    @Test
    void theFormerRegistryIsReturned() {
        MetricRegistry next = MetricRegistry.createEmpty();

        assertThat(Metrics.install(next)).isSameAs(registry);
        assertThat(Metrics.registry()).isSameAs(next);
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void installingNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Metrics.install(null));
        assertThat(Metrics.registry()).isSameAs(registry);
    }

    @Test
    void installingAfterTheDefaultRecordedSomethingIsLogged() {
        Metrics.install(Metrics.defaultRegistry());
        Metrics.install(registry);
        assertThat(log.messages()).isEmpty();

        Metrics.install(Metrics.defaultRegistry());
        Metrics.increment("too_early");
        Metrics.install(registry);
        assertThat(log.messages()).singleElement().asString().contains("before a registry was installed");
    }

    private void assertRefused(String reason, int times) {
        assertThat(ScrapeText.lines(registry))
                .contains("metrics_validation_errors_total{reason=\"" + reason + "\"} " + (double) times);
    }
}
