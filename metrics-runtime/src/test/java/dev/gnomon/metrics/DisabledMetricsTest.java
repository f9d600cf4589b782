// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the configuration switches off is not shown, and the rest is. */
class DisabledMetricsTest {
    private static final ServiceDefinition STORE =
            ServiceDefinition.of("Store", "app.Store").calls(CallDefinition.action("load"));

    @Test
    void aMetricThatIsNamedIsNotShown() {
        try (MetricRegistry registry = disabling("orders_total", "size", "load_seconds")) {
            registry.counter("orders").increment();
            registry.counter("paid", Labels.of("by", "card")).increment();
            registry.gauge("size").set(1);
            registry.timer("load").recordNanos(1);
            registry.histogram("pages").observe(1);
            assertThat(names(registry)).contains("paid", "pages").doesNotContain("orders", "size", "load_seconds");
            assertThat(registry.find("orders_total")).isEmpty();
            assertThat(registry.find("paid_total")).isPresent();
        }
    }

    @Test
    void aCounterIsNamedWithOrWithoutItsSuffix() {
        try (MetricRegistry registry = disabling("orders")) {
            registry.counter("orders_total").increment();
            assertThat(names(registry)).doesNotContain("orders");
        }
    }

    @Test
    void anAsteriskStandsForTheRestOfANameAndForNothingElse() {
        try (MetricRegistry registry = disabling("orders_t*")) {
            registry.counter("orders").increment();
            registry.counter("orders_taken").increment();
            registry.counter("orders_sent").increment();
            assertThat(names(registry)).contains("orders_sent").doesNotContain("orders", "orders_taken");
        }
    }

    @Test
    void aMetricOfCallsIsNotShownWhileTheOthersStayRight() {
        try (MetricRegistry registry = disabling("action_duration_seconds", "service_errors")) {
            CallRecorder load = registry.service(STORE).call(STORE.calls().get(0));
            load.success(load.begin());
            assertThat(names(registry))
                    .contains("action_requests", "service_requests", "service_response_time_seconds")
                    .doesNotContain("action_duration_seconds", "service_errors");
            assertThat(ScrapeText.lines(registry))
                    .contains("action_requests_total{action=\"load\",outcome=\"success\",service=\"Store\"} 1.0");
        }
    }

    @Test
    void aMetricWhoseDefinitionIsSwitchedOffTakesEverythingAndIsNotThere() {
        try (MetricRegistry registry = MetricRegistry.createEmpty()) {
            List<String> before = names(registry);
            List<String> announced = registry.getPrometheusNames();
            registry.counter(MetricDefinition.counter("orders").disabled(true)).increment();
            registry.gauge(MetricDefinition.gauge("orders").disabled(true)).set(1);
            registry.gaugeCallback(MetricDefinition.gauge("depth").disabled(true), () -> 1);
            registry.histogram(MetricDefinition.histogram("pages").disabled(true))
                    .observe(1);
            registry.summary(MetricDefinition.summary("ages").quantiles(0.5).disabled(true))
                    .observe(1);
            registry.timer(MetricDefinition.timer("load").disabled(true)).recordNanos(1);
            registry.counters(MetricDefinition.counter("paid").labels("by").disabled(true))
                    .labelValues("card")
                    .increment();
            assertThat(names(registry)).isEqualTo(before);
            assertThat(registry.getPrometheusNames()).isEqualTo(announced);
            registry.histogram("orders").observe(1);
            assertThat(names(registry)).contains("orders");
        }
    }

    @Test
    void whatIsNotShownIsNotAnnouncedEither() {
        try (MetricRegistry registry = disabling("action_*")) {
            registry.service(STORE);
            assertThat(registry.getMetricFamilyDescriptors())
                    .extracting(MetricFamilyDescriptor::getPrometheusName)
                    .contains("service_requests")
                    .noneMatch(name -> name.startsWith("action_"));
            assertThat(registry.getPrometheusNames())
                    .contains("service_requests")
                    .noneMatch(name -> name.startsWith("action_"));
        }
    }

    @Test
    void aDisabledCounterKeepsNothing() {
        try (MetricRegistry registry = disabling("orders_total")) {
            Counter orders = registry.counter("orders");
            orders.increment();
            orders.increment(5);
            assertThat(orders.value()).isZero();
        }
    }

    @Test
    void aCallbackOfADisabledGaugeIsNotAsked() {
        try (MetricRegistry registry = disabling("size")) {
            registry.gaugeCallback(MetricDefinition.gauge("size").labels("of"), Labels.of("of", "cache"), () -> {
                throw new AssertionError("nobody wants to know");
            });
            assertThat(names(registry)).doesNotContain("size");
            assertThat(ScrapeText.lines(registry)).contains("metrics_callback_errors_total 0.0");
            registry.gauge("size", Labels.of("of", "queue")).set(1);
        }
    }

    @Test
    void theEnvironmentNamesThemWithCommasBetween() {
        MetricRegistryBuilder builder =
                new MetricRegistryBuilder(Map.of("METRICS_DISABLED", " orders_total, ,size* ,"));
        try (MetricRegistry registry = builder.disable("pages").build()) {
            registry.counter("orders").increment();
            registry.gauge("size_of_cache").set(1);
            registry.gauge("pages").set(1);
            registry.gauge("shown").set(1);
            assertThat(names(registry)).contains("shown").doesNotContain("orders", "size_of_cache", "pages");
        }
    }

    @Test
    void anEnvironmentThatSaysNothingDisablesNothing() {
        try (MetricRegistry registry = new MetricRegistryBuilder(Map.of()).build()) {
            registry.gauge("size").set(1);
            assertThat(names(registry)).contains("size");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "or*ders", "**", "9_lives", "größe"})
    void whatIsNoNameIsRefusedAtOnce(String pattern) {
        assertThatThrownBy(() -> MetricRegistry.builder().disable(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + pattern + "\"");
    }

    @Test
    void theEnvironmentIsNamedWhereItIsWrong() {
        assertThatThrownBy(() -> new MetricRegistryBuilder(Map.of("METRICS_DISABLED", "a b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("METRICS_DISABLED")
                .hasMessageContaining("\"a b\"");
    }

    @Test
    void aNameThatNoIndexDeclaresIsSaidInTheLog() {
        List<String> messages = new ArrayList<>();
        Logger logger = Logger.getLogger("dev.gnomon.metrics");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                messages.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try (MetricRegistry registry = disabling("orderz_total", "metrics_validation_errors_total", "metrics_*")) {
            assertThat(messages).singleElement().asString().contains("\"orderz_total\"");
            assertThat(names(registry)).isEmpty();
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static MetricRegistry disabling(String... names) {
        return MetricRegistry.builder().disable(names).build();
    }

    private static List<String> names(MetricRegistry registry) {
        return registry.snapshot().stream()
                .map(MetricSnapshot::getMetadata)
                .map(metadata -> metadata.getPrometheusName())
                .toList();
    }
}
