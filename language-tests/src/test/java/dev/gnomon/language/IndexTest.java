// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The index of a compilation, and what a registry makes of it. */
class IndexTest {
    private static final String USERS = """
            @Metrics
            class Users {
                @MetricField
                Gauge size;

                @Metered
                public void get() throws IOException {}
            }
            """;

    @Test
    void serviceLoaderFindsIt() {
        CompiledProgram program = Program.of(USERS).compiled();
        List<String> services = ServiceLoader.load(MetricIndex.class, program.loader()).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(index -> index.services().stream())
                .map(ServiceDefinition::owner)
                .toList();
        assertThat(services).containsExactly("app.Users");
    }

    @Test
    void everySeriesExistsAtZeroBeforeTheFirstCall() {
        Readings readings = Program.of(USERS).run("registry.snapshot();");
        for (String outcome : List.of("success", "failure", "cancelled")) {
            assertThat(readings.requests("Users", "get", outcome)).isZero();
        }
        assertThat(readings.errors("Users", "get", "IOException")).isZero();
        assertThat(readings.errors("Users", "get", "other")).isZero();
        assertThat(readings.active("Users", "get")).isZero();
        assertThat(readings.buckets("action_duration_seconds", "service", "Users", "action", "get"))
                .hasSize(12)
                .containsOnly(0L);
        assertThat(readings.serviceRequests("Users")).isZero();
        assertThat(readings.value("service_errors_total", "service", "Users")).isZero();
        assertThat(readings.value("size")).isZero();
    }

    @Test
    void theRegistryIsAMultiCollectorOfAnyPrometheusRegistry() {
        CompiledProgram program = Program.of(USERS).compiled();
        PrometheusRegistry prometheus = new PrometheusRegistry();
        prometheus.register(MetricRegistry.create(program.loader()));
        assertThat(prometheus.scrape().stream())
                .anyMatch(metric -> metric instanceof CounterSnapshot
                        && metric.getMetadata().getName().equals("action_requests"));
    }

    @Test
    void twoJarsWithOneServiceNameAreRefusedAtStart() {
        CompiledProgram one = Program.of(USERS).compiled();
        CompiledProgram other = Program.of().with("lib.Users", """
                        package lib;

                        @dev.gnomon.metrics.annotation.Metrics
                        public class Users {
                            public void get() {}
                        }
                        """).compiled();
        ClassLoader both = new BothLoader(one.loader(), other.loader());
        assertThatThrownBy(() -> MetricRegistry.create(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("app.Users")
                .hasMessageContaining("lib.Users");
    }

    @Test
    void twoJarsShareTheirMetricsAndEachCountsItsOwn() {
        CompiledProgram users = Program.of(USERS, call("Users", 1)).compiled();
        CompiledProgram orders = Program.of(
                        USERS.replace("Users", "Orders").replace("Gauge size", "Gauge depth"), call("Orders", 2))
                .compiled();
        MetricRegistry registry = MetricRegistry.create(new BothLoader(users.loader(), orders.loader()));
        assertThat(new Readings(registry.snapshot()).labelValues("action_requests_total", "service"))
                .containsExactly("Orders", "Users");
        users.call("app.CallUsers", "call", registry);
        orders.call("app.CallOrders", "call", registry);
        Readings readings = new Readings(registry.snapshot());
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("Orders", "get", "success")).isEqualTo(2);
    }

    private static String call(String type, int times) {
        return """
                public class Call%s {
                    public static void call(MetricRegistry registry) throws IOException {
                        for (int i = 0; i < %d; i++) {
                            new %sMetricsDecorator(registry).get();
                        }
                    }
                }
                """.formatted(type, times, type);
    }
}
