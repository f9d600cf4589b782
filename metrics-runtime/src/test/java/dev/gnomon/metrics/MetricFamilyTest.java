// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.LabelValues;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricFamilyTest {
    private static final LabelDefinition CURRENCY = LabelDefinition.closed("currency", "EUR", "USD");
    private static final LabelDefinition PAID = LabelDefinition.closed("paid", "no", "yes", "partly");
    private static final MetricDefinition ORDERS =
            MetricDefinition.counter("orders_total").labels(CURRENCY);

    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void eachTypeHasFamilies() {
        registry.counters(MetricDefinition.counter("a").labels("x"))
                .labelValues("1")
                .increment(2);
        registry.gauges(MetricDefinition.gauge("b").labels("x"))
                .labelValues("1")
                .set(3);
        registry.histograms(MetricDefinition.histogram("c").labels("x"))
                .labelValues("1")
                .observe(4);
        registry.timers(MetricDefinition.timer("d").labels("x"))
                .labelValues("1")
                .record(Duration.ofSeconds(5));
        registry.summaries(MetricDefinition.summary("e").labels("x"))
                .labelValues("1")
                .observe(6);

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "a_total{x=\"1\"} 2.0",
                        "b{x=\"1\"} 3.0",
                        "c_sum{x=\"1\"} 4.0",
                        "d_seconds_sum{x=\"1\"} 5.0",
                        "e_sum{x=\"1\"} 6.0");
    }

    @Test
    void constantsAndBooleansAreFoundByTheIndexesOfTheirValues() {
        MetricFamily<Counter> trades = registry.counters(MetricDefinition.counter("trades_total")
                .labels(LabelDefinition.closed("side", Side.values()), LabelDefinition.ofBoolean("paid")));
        trades.atIndexes(LabelValues.index(Side.BUY), LabelValues.index(true)).increment(2);
        trades.atIndexes(LabelValues.index(Side.SELL), LabelValues.index(false)).increment(3);
        trades.atIndexes(LabelValues.index((Side) null), LabelValues.index((Boolean) null))
                .increment(4);

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "trades_total{paid=\"true\",side=\"BUY\"} 2.0",
                        "trades_total{paid=\"false\",side=\"SELL\"} 3.0",
                        "trades_total{paid=\"none\",side=\"none\"} 4.0");
    }

    private enum Side {
        BUY,
        SELL
    }

    @Test
    void aSeriesIsTheSameHoweverItIsAskedFor() {
        MetricDefinition definition = MetricDefinition.counter("hits").labels("network", "peer");
        MetricFamily<Counter> hits = registry.counters(definition);

        assertThat(hits).isSameAs(registry.counters(definition));
        assertThat(hits.labelValues("main", "a"))
                .isSameAs(hits.labelValues(new String[] {"main", "a"}))
                .isSameAs(registry.counter(definition, Labels.of("network", "main", "peer", "a")))
                .isSameAs(registry.counter("hits", Labels.of("peer", "a", "network", "main")));
    }

    @Test
    void aMetricHasUpToSixteenLabels() {
        String[] names = IntStream.range(0, 16).mapToObj(i -> "l" + i).toArray(String[]::new);
        MetricFamily<Counter> wide =
                registry.counters(MetricDefinition.counter("wide").labels(names));
        String[] values = names.clone();
        wide.labelValues(values).increment();
        values[15] = "another";
        wide.labelValues(values).increment();
        wide.labelValues(values).increment();

        assertThat(registry.find("wide").orElseThrow().getDataPoints()).hasSize(2);
        assertThat(wide.labelValues(values).value()).isEqualTo(2);
    }

    @Test
    void theNumberOfValuesIsThatOfTheLabels() {
        MetricFamily<Counter> hits =
                registry.counters(MetricDefinition.counter("hits").labels("network"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> hits.labelValues("a", "b"))
                .withMessageContaining("2 label values")
                .withMessageContaining("[network]");
        assertThatIllegalArgumentException().isThrownBy(() -> hits.labelValues());
        assertThatIllegalArgumentException().isThrownBy(() -> hits.labelValues("a", "b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> hits.labelValues("a", "b", "c", "d"));
        assertThatIllegalArgumentException().isThrownBy(() -> hits.atIndexes(0)).withMessageContaining("any value");
    }

    @Test
    void theNumberOfIndexesIsThatOfTheLabels() {
        LabelDefinition side = LabelDefinition.closed("side", "left", "right");
        LabelDefinition end = LabelDefinition.closed("end", "near", "far");
        MetricFamily<Counter> none = registry.counters(MetricDefinition.counter("none"));
        MetricFamily<Counter> one =
                registry.counters(MetricDefinition.counter("one").labels(side));
        MetricFamily<Counter> two =
                registry.counters(MetricDefinition.counter("two").labels(side, end));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.atIndexes(0))
                .withMessageContaining("1 label values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.atIndexes(0, 0))
                .withMessageContaining("2 label values");
        assertThatIllegalArgumentException().isThrownBy(() -> two.atIndexes(0)).withMessageContaining("1 label values");
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void aValueThatIsRefusedLosesNoAmount() {
        MetricFamily<Counter> hits =
                registry.counters(MetricDefinition.counter("hits").labels("network", "peer"));
        hits.labelValues("main", null).increment(1);
        hits.labelValues("main", "\uDC00").increment(2);
        hits.labelValues("main", "x".repeat(257)).increment(4);
        hits.labelValues(null, null).increment(8);

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "hits_total{network=\"main\",peer=\"other\"} 7.0",
                        "hits_total{network=\"other\",peer=\"other\"} 8.0",
                        "metrics_validation_errors_total{reason=\"labels\"} 5.0");
    }

    @Test
    void overItsMaximumALabelsValueBecomesOtherAndTheOthersStay() {
        MetricFamily<Counter> hits = registry.counters(MetricDefinition.counter("hits")
                .labels(LabelDefinition.open("peer", 2), LabelDefinition.open("network")));
        for (String network : new String[] {"main", "test"}) {
            for (String peer : new String[] {"a", "b", "c", "d", "other"}) {
                hits.labelValues(peer, network).increment();
            }
        }

        assertThat(ScrapeText.lines(registry))
                .filteredOn(line -> line.startsWith("hits_total"))
                .containsExactly(
                        "hits_total{network=\"main\",peer=\"a\"} 1.0",
                        "hits_total{network=\"main\",peer=\"b\"} 1.0",
                        "hits_total{network=\"main\",peer=\"other\"} 3.0",
                        "hits_total{network=\"test\",peer=\"a\"} 1.0",
                        "hits_total{network=\"test\",peer=\"b\"} 1.0",
                        "hits_total{network=\"test\",peer=\"other\"} 3.0");
        assertThat(ScrapeText.lines(registry)).contains("metrics_resource_errors_total{reason=\"label_values\"} 4.0");
    }

    @Test
    void closedSetsAreThereAtZeroAndFoundByIndex() {
        MetricFamily<Counter> orders =
                registry.counters(MetricDefinition.counter("orders").labels(CURRENCY, PAID));
        assertThat(registry.find("orders").orElseThrow().getDataPoints()).hasSize(6);

        orders.atIndexes(1, 2).increment();
        orders.labelValues("USD", "partly").increment();
        orders.atIndexes(new int[] {1, 2}).increment();

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "orders_total{currency=\"USD\",paid=\"partly\"} 3.0",
                        "orders_total{currency=\"EUR\",paid=\"no\"} 0.0");
    }

    @Test
    void everyIndexHasItsOwnSeries() {
        LabelDefinition bit = LabelDefinition.closed("bit", "0", "1");
        MetricFamily<Counter> one =
                registry.counters(MetricDefinition.counter("one").labels(PAID));
        MetricFamily<Counter> three =
                registry.counters(MetricDefinition.counter("three").labels(CURRENCY, PAID, bit));
        MetricFamily<Counter> four = registry.counters(MetricDefinition.counter("four")
                .labels(CURRENCY, PAID, bit, LabelDefinition.closed("d", "x", "y", "z")));

        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 3; b++) {
                assertThat(one.atIndexes(b))
                        .isSameAs(one.labelValues(PAID.values().get(b)));
                for (int c = 0; c < 2; c++) {
                    String currency = CURRENCY.values().get(a);
                    String paid = PAID.values().get(b);
                    assertThat(three.atIndexes(a, b, c)).isSameAs(three.labelValues(currency, paid, "" + c));
                    assertThat(four.atIndexes(a, b, c, 2)).isSameAs(four.labelValues(currency, paid, "" + c, "z"));
                }
            }
        }
    }

    @Test
    void whatIsOutsideAClosedSetIsOther() {
        MetricFamily<Counter> orders = registry.counters(ORDERS);
        orders.atIndexes(2).increment();
        orders.atIndexes(-1).increment();
        orders.atIndexes(new int[] {Integer.MAX_VALUE}).increment();
        orders.labelValues("CHF").increment();

        assertThat(ScrapeText.lines(registry))
                .filteredOn(line -> line.startsWith("orders_total"))
                .containsExactly(
                        "orders_total{currency=\"EUR\"} 0.0",
                        "orders_total{currency=\"USD\"} 0.0",
                        "orders_total{currency=\"other\"} 4.0");
        assertThat(ScrapeText.lines(registry)).contains("metrics_validation_errors_total{reason=\"labels\"} 4.0");
    }

    @Test
    void anIndexOutsideItsSetLeavesTheOtherLabels() {
        MetricFamily<Counter> orders =
                registry.counters(MetricDefinition.counter("orders").labels(CURRENCY, PAID));
        orders.atIndexes(0, 3).increment();
        orders.atIndexes(2, 0).increment();

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "orders_total{currency=\"EUR\",paid=\"other\"} 1.0",
                        "orders_total{currency=\"other\",paid=\"no\"} 1.0");
    }

    @Test
    void aClosedSetBesideAnOpenLabelIsChecked() {
        MetricFamily<Counter> orders =
                registry.counters(MetricDefinition.counter("orders").labels(CURRENCY, LabelDefinition.open("shop")));
        orders.labelValues("EUR", "north").increment();
        orders.labelValues("CHF", "north").increment();

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "orders_total{currency=\"EUR\",shop=\"north\"} 1.0",
                        "orders_total{currency=\"other\",shop=\"north\"} 1.0");
    }

    @Test
    void theClosedSetsOfAnIndexAreThereAtZero() {
        registry.service(ServiceDefinition.of("Shop", "app.Shop").metrics(ORDERS));

        assertThat(ScrapeText.lines(registry))
                .contains("orders_total{currency=\"EUR\"} 0.0", "orders_total{currency=\"USD\"} 0.0");
    }

    @Test
    void closedSetsHaveNoMoreCombinationsThanAreKept() {
        LabelDefinition hundred = LabelDefinition.closed(
                "a", IntStream.range(0, 100).mapToObj(i -> "v" + i).toArray(String[]::new));
        LabelDefinition more = LabelDefinition.closed(
                "b", IntStream.range(0, 101).mapToObj(i -> "v" + i).toArray(String[]::new));

        registry.counters(
                MetricDefinition.counter("most").labels(hundred, new LabelDefinition("b", hundred.values(), 0)));
        assertThat(registry.find("most").orElseThrow().getDataPoints()).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> registry.counters(MetricDefinition.counter("more").labels(hundred, more)))
                .withMessageContaining("10100 combinations");
    }

    @Test
    void labelsThatTheRulesRefuseAreRefused() {
        MetricDefinition counter = MetricDefinition.counter("orders");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.counters(counter.labels(LabelDefinition.closed("a", "x", "x"))))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.counters(counter.labels(LabelDefinition.closed("a", "\uD800"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.counters(counter.labels(LabelDefinition.open("a", -1))));
    }

    @Test
    void oneMetricHasOneDefinitionOfItsLabels() {
        registry.counters(ORDERS);
        registry.counters(MetricDefinition.counter("hits").labels("network", "peer"));

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counters(ORDERS.labels(LabelDefinition.closed("currency", "EUR"))))
                .withMessageContaining("label values");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> registry.counters(MetricDefinition.counter("hits").labels("peer", "network")))
                .withMessageContaining("[network, peer]");
        assertThat(registry.counter("orders", Labels.of("currency", "EUR")))
                .isSameAs(registry.counters(ORDERS).atIndexes(0));
    }

    @Test
    void whatIsSetOnASeriesWithACallbackIsNotSeen() {
        MetricDefinition depth = MetricDefinition.gauge("depth").labels("queue");
        registry.gaugeCallback(depth, Labels.of("queue", "in"), () -> 7);
        registry.gauges(depth).labelValues("in").set(1);

        assertThat(ScrapeText.lines(registry)).contains("depth{queue=\"in\"} 7.0");
    }
}
