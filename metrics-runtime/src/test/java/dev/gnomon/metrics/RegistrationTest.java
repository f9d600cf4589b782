// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be registered beside what, and what the messages say. */
class RegistrationTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void theEqualDefinitionRegistersAgain() {
        ServiceDefinition copy = ServiceDefinition.of("UserService", "app.UserService")
                .prefix("gw_")
                .buckets(0.5)
                .calls(Examples.GET_USER, Examples.PING)
                .metrics(Examples.HIT_RATIO, Examples.LOOKUPS, Examples.SIZES);

        assertThat(registry.service(Examples.USERS)).isSameAs(registry.service(copy));
        assertThat(registry.gauge(Examples.HIT_RATIO)).isSameAs(registry.gauge(Examples.HIT_RATIO));
    }

    @Test
    void oneServiceNameIsOfOneType() {
        registry.service(Examples.USERS);

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.service(ServiceDefinition.of("UserService", "billing.UserService")))
                .withMessageContaining("app.UserService")
                .withMessageContaining("billing.UserService")
                .withMessageContaining("@Metrics(service");
    }

    @Test
    void oneTypeHasOneDefinition() {
        registry.service(Examples.USERS);

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.service(Examples.USERS.prefix("other_")))
                .withMessageContaining("two versions");
    }

    @Test
    void oneNameHasOneType() {
        registry.counter("hits_total");

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.service(Examples.ORDERS.metrics(
                        MetricDefinition.histogram("hits").buckets(1.0))))
                .withMessageContaining("hits_total")
                .withMessageContaining("app.OrderService");
        assertThatIllegalStateException().isThrownBy(() -> registry.gauge("hits"));
    }

    @Test
    void oneNameHasOneSetOfLabels() {
        registry.counter("hits_total", Labels.of("network", "main", "peer", "a"));

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counter("hits_total", Labels.of("network", "main")))
                .withMessageContaining("[network, peer]")
                .withMessageContaining("[network]");
    }

    @Test
    void oneNameHasOneSetOfBuckets() {
        registry.histogram(MetricDefinition.histogram("sizes").buckets(1, 2));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        registry.histogram(MetricDefinition.histogram("sizes").buckets(1, 3)))
                .withMessageContaining("[1.0, 3.0]")
                .withMessageContaining("[1.0, 2.0]");
    }

    @Test
    void oneNameHasOneSetOfQuantilesAndANativeHistogramOrNone() {
        registry.summary(MetricDefinition.summary("weights").quantiles(0.5));
        registry.histogram(MetricDefinition.histogram("sizes").nativeHistogram(true));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        registry.summary(MetricDefinition.summary("weights").quantiles(0.5, 0.9)))
                .withMessageContaining("[0.5, 0.9]")
                .withMessageContaining("[0.5]");
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.histogram(MetricDefinition.histogram("sizes")))
                .withMessageContaining("has no native histogram")
                .withMessageContaining("has one");
    }

    @Test
    void aMetricOfItsOwnCannotHaveTheNameOfAMetricOfCalls() {
        registry.service(Examples.ORDERS);

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counter("gw_service_requests_total", Labels.of("service", "x")))
                .withMessageContaining("app.OrderService");
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counter("metrics_callback_errors_total", Labels.of("a", "b")));
    }

    @Test
    void namesThatCollideOnTheWireAreAConflict() {
        registry.histogram("latency");
        registry.counter("orders_total");

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counter("latency_count_total"))
                .withMessageContaining("\"latency_count\" on the wire");
        assertThatIllegalStateException().isThrownBy(() -> registry.gauge("orders"));
        assertThatIllegalStateException().isThrownBy(() -> registry.counter("latency_sum"));
    }

    @Test
    void aServiceThatConflictsLeavesNothingBehind() {
        registry.counter("hits_total", Labels.of("network", "main"));
        int before = registry.getPrometheusNames().size();

        assertThatIllegalStateException()
                .isThrownBy(() -> registry.service(Examples.ORDERS.metrics(
                        MetricDefinition.gauge("depth"), MetricDefinition.counter("hits_total"))));

        assertThat(registry.getPrometheusNames()).hasSize(before);
        registry.service(Examples.ORDERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "a-b", "__a", "ünder", "a_bucket", "lag_ms", "a\n"})
    void aNameThatTheRulesRefuseIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> registry.gauge(name));
        assertThatIllegalArgumentException().isThrownBy(() -> registry.gauge("depth", Labels.of(name + "-", "value")));
    }

    @Test
    void definitionsThatTheRulesRefuseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.histogram(MetricDefinition.histogram("sizes").buckets(2, 1)))
                .withMessageContaining("ascending");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.timer(MetricDefinition.timer("took_seconds").buckets(0, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.gauge(MetricDefinition.gauge("depth").buckets(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> registry.gauges(MetricDefinition.gauge("depth").labels("a", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.gauge(MetricDefinition.gauge("depth").labels("a"), Labels.of("a", "x", "b", "y")))
                .withMessageContaining("[a, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.service(ServiceDefinition.of("S", "app.S")
                        .metrics(MetricDefinition.summary("took").quantiles(99))))
                .withMessageContaining("took")
                .withMessageContaining("between 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> registry.summary(MetricDefinition.summary("took").nativeHistogram(true)))
                .withMessageContaining("Only histograms and timers");
        assertThatIllegalArgumentException().isThrownBy(() -> registry.counter(MetricDefinition.gauge("depth")));
    }

    @Test
    void servicesThatTheRulesRefuseAreRefused() {
        CallDefinition call = CallDefinition.action("load");

        assertThatIllegalArgumentException().isThrownBy(() -> registry.service(ServiceDefinition.of("", "app.S")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.service(ServiceDefinition.of("S", "app.S").prefix("1_")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.service(ServiceDefinition.of("S", "app.S").calls(call, call)))
                .withMessageContaining("load");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.service(ServiceDefinition.of("S", "app.S").calls(call.buckets(-1, 2))));
    }

    @Test
    void twoCallsOfAServiceHaveTheirOwnSeriesUnderAnyPrefix() {
        CallDefinition job = CallDefinition.named("clean", "eu_cleanup").prefix("shop_");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.service(ServiceDefinition.of("S", "app.S")
                        .calls(job, CallDefinition.named("clean_all", "cleanup").prefix("shop_eu_"))))
                .withMessageContaining("cleanup");

        // The prefix is not of the event, but of the metrics that count it.
        registry.service(ServiceDefinition.of("S", "app.S")
                .calls(
                        CallDefinition.handler("on", "eu_placed").prefix("shop_"),
                        CallDefinition.handler("on_abroad", "placed").prefix("shop_eu_")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.service(ServiceDefinition.of("T", "app.T")
                        .calls(CallDefinition.handler("on", "placed"), CallDefinition.handler("on_again", "placed"))))
                .withMessageContaining("placed");
    }

    @Test
    void theSuffixOfANameMayBeLeftOut() {
        assertThat(registry.counter("orders")).isSameAs(registry.counter("orders_total"));
        assertThat(registry.timer("cleanup")).isSameAs(registry.timer("cleanup_seconds"));
    }

    @Test
    void theOrderOfLabelsDoesNotMatter() {
        MetricDefinition metric = MetricDefinition.counter("hits_total").labels("network", "peer");

        assertThat(registry.counter(metric, Labels.of("network", "main", "peer", "a")))
                .isSameAs(registry.counter("hits_total", Labels.of("peer", "a", "network", "main")))
                .isSameAs(registry.counter(metric.labels("peer", "network"), Labels.of("peer", "a", "network", "main")))
                .isNotSameAs(registry.counter(metric, Labels.of("network", "a", "peer", "main")));
    }

    @Test
    void aDefinedMetricIsAskedForWithItsLabelsAndMakesNothingOtherwise() {
        MetricDefinition metric = MetricDefinition.counter("hits_total").labels("network", "peer");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.counter(metric))
                .withMessageContaining("[network, peer]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.counter(metric, Labels.of("network", "main", "pear", "a")))
                .withMessageContaining("[network, pear]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.counter(metric, Labels.of("network", "main", "peer", "a", "port", "1")));
        assertThat(registry.unregister("hits_total")).isFalse();
    }

    @Test
    void seriesAreToldApartByTheirValuesAndNotByAHash() {
        // Both pairs have the same concatenation, the second besides the same hash codes.
        assertThat(registry.counter("hits_total", Labels.of("a", "ab", "b", "c")))
                .isNotSameAs(registry.counter("hits_total", Labels.of("a", "a", "b", "bc")));
        assertThat(registry.counter("hits_total", Labels.of("a", "Aa", "b", "BB")))
                .isNotSameAs(registry.counter("hits_total", Labels.of("a", "BB", "b", "Aa")));
    }
}
