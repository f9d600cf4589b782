// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Configuration switches off metrics of measured types, one by one, and the source stays as it is. */
class DisabledMetricsTest {
    private static CompiledProgram program;

    @BeforeAll
    static void compile() {
        program = Program.of("""
                        @Metrics
                        class Users {
                            @MetricField
                            Counter lookups;

                            @MetricField
                            Histogram lookupsSizes;

                            @Metered
                            public int get(String name) {
                                lookups.increment();
                                lookupsSizes.observe(name.length());
                                return name.length();
                            }
                        }
                        """, """
                        public class Main {
                            public static void run(MetricRegistry registry) {
                                int got = new UsersMetricsDecorator(registry).get("four");
                                if (got != 4) {
                                    throw new AssertionError(got);
                                }
                            }
                        }
                        """).compiled();
    }

    @Test
    void nothingIsSwitchedOffByDefault() {
        Readings readings = run();
        assertThat(readings.value("lookups_total")).isEqualTo(1);
        assertThat(readings.count("lookups_sizes")).isEqualTo(1);
        assertThat(readings.durations("Users", "get")).isEqualTo(1);
    }

    @Test
    void oneMetricOfACallIsSwitchedOffAndTheOthersCountOn() {
        Readings readings = run("action_duration_seconds", "service_errors_total");
        assertThat(readings.has("action_duration_seconds")).isFalse();
        assertThat(readings.has("service_errors_total")).isFalse();
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
        assertThat(readings.active("Users", "get")).isZero();
    }

    @Test
    void aMetricFieldIsSwitchedOffAndTheCodeThatRecordsInItRunsOn() {
        Readings readings = run("lookups_*");
        assertThat(readings.has("lookups_total")).isFalse();
        assertThat(readings.has("lookups_sizes")).isFalse();
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
    }

    @Test
    void everythingMayBeSwitchedOff() {
        MetricRegistry registry = registry("*");
        program.call("app.Main", "run", registry);
        assertThat(registry.snapshot().size()).isZero();
    }

    private static Readings run(String... disabled) {
        MetricRegistry registry = registry(disabled);
        program.call("app.Main", "run", registry);
        return new Readings(registry.snapshot());
    }

    private static MetricRegistry registry(String... disabled) {
        return MetricRegistry.builder()
                .loader(program.loader())
                .disable(disabled)
                .build();
    }
}
