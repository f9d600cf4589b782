// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A class that {@code @Metrics(enabled = false)} switches off records in its metric fields all the same. */
class DisabledTypesTest {
    private static final String CACHE = """
            @Metrics(enabled = false, prefix = "cache_", events = true)
            public class Cache {
                @MetricField
                Counter hits;

                @MetricField(description = "Entries")
                Gauge size;

                @MetricField(buckets = {1, 2})
                Histogram weights;

                @MetricField(quantiles = 0.5)
                Summary ages;

                @MetricField
                Timer load;

                @MetricField(labels = "tier")
                MetricFamily<Counter> misses;

                @jakarta.inject.Inject
                public Cache() {}

                @Metered
                public int get(@Label String key) {
                    hits.increment();
                    size.set(1);
                    weights.observe(1);
                    ages.observe(1);
                    load.record(() -> {});
                    misses.labelValues("gold").increment();
                    return key.length();
                }

                @Unmetered
                public void clear() {}
            }
            """.replace("MetricFamily", "dev.gnomon.metrics.MetricFamily");
    private static final String USERS = """
            @Metrics
            class Users {
                @MetricField(name = "cache_hits")
                Gauge sameNameAsADisabledCounter;

                public void get() {
                    sameNameAsADisabledCounter.set(3);
                }
            }
            """;

    @Test
    void itsFieldsTakeEverythingAndNothingIsShown() {
        Readings readings = Program.of(CACHE, USERS).run("""
                        for (Cache cache : List.of(new CacheMetricsDecorator(registry), new CacheMetricsDecorator(registry))) {
                            if (cache.get("four") != 4) {
                                throw new AssertionError();
                            }
                        }
                        new UsersMetricsDecorator(registry).get();
                        """);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
        assertThat(readings.value("cache_hits")).isEqualTo(3);
        assertThat(readings.labelValues("service_requests_total", "service")).containsExactly("Users");
        for (String name : new String[] {
            "cache_hits_total",
            "cache_size",
            "cache_weights",
            "cache_ages",
            "cache_load_seconds",
            "cache_misses_total",
            "cache_service_requests_total",
            "cache_action_requests_total"
        }) {
            assertThat(readings.has(name)).as(name).isFalse();
        }
    }

    @Test
    void anInjectorAssignsThem() {
        Readings readings = Program.of(CACHE, """
                        @dagger.Component(modules = GeneratedMetricsModule.class)
                        interface Application {
                            Cache cache();

                            @dagger.Component.Factory
                            interface Factory {
                                Application of(@dagger.BindsInstance MetricRegistry registry);
                            }
                        }
                        """)
                .run("int length = DaggerApplication.factory().of(registry).cache().get(\"four\");");
        assertThat(readings.has("cache_hits_total")).isFalse();
    }

    @Test
    void theIndexListsNothingOfIt() {
        CompiledProgram program = Program.of(CACHE).compiled();
        assertThat(program.generatedSources())
                .contains("app.CacheMetricsDecorator", "app.CacheMetricsModule", "app.GeneratedMetricsModule")
                .noneMatch(name -> name.contains("Index"));
    }

    @Test
    void aSubclassThatIsEnabledShowsTheFieldsThatItInherits() {
        Readings readings = Program.of("""
                        @Metrics(enabled = false)
                        class Base {
                            @MetricField
                            Counter hits;

                            @Metered
                            public void get() {
                                hits.increment();
                            }
                        }
                        """, """
                        @Metrics
                        class Cache extends Base {}
                        """, """
                        @Metrics(enabled = false)
                        class Silent extends Cache {}
                        """).run("""
                        new BaseMetricsDecorator(registry).get();
                        new CacheMetricsDecorator(registry).get();
                        new SilentMetricsDecorator(registry).get();
                        """);
        assertThat(readings.value("hits_total")).isEqualTo(1);
        assertThat(readings.serviceRequests("Cache")).isEqualTo(1);
    }
}
