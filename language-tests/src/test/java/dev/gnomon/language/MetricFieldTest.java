// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Metrics that a type's own code sets. */
class MetricFieldTest {
    private static final String CACHE = """
            @Metrics(prefix = "gateway_")
            class Cache {
                @MetricField(description = "Ratio of hits to requests")
                Gauge hitRatio;

                @MetricField
                protected Counter evictions;

                @MetricField(name = "entry", unit = "bytes", buckets = {10, 1000})
                Histogram sizes;

                @MetricField(buckets = 60)
                public Timer reload;

                @Unmetered
                public void use() {
                    hitRatio.set(0.5);
                    evictions.increment(3);
                    sizes.observe(500);
                    reload.record(java.time.Duration.ofMillis(1500));
                }
            }
            """;

    @Test
    void fieldsExistAtZeroBeforeAnyInstance() {
        Readings readings = Program.of(CACHE).run("registry.snapshot();");
        assertThat(readings.value("gateway_hit_ratio")).isZero();
        assertThat(readings.value("gateway_evictions_total")).isZero();
        assertThat(readings.count("gateway_entry_bytes")).isZero();
        assertThat(readings.count("gateway_reload_seconds")).isZero();
    }

    @Test
    void theDecoratorAssignsThem() {
        Readings readings = Program.of(CACHE).run("new CacheMetricsDecorator(registry).use();");
        assertThat(readings.value("gateway_hit_ratio")).isEqualTo(0.5);
        assertThat(readings.help("gateway_hit_ratio")).isEqualTo("Ratio of hits to requests");
        assertThat(readings.value("gateway_evictions_total")).isEqualTo(3);
        assertThat(readings.buckets("gateway_entry_bytes")).containsExactly(0L, 1L, 0L);
        assertThat(readings.buckets("gateway_reload_seconds")).containsExactly(1L, 0L);
        assertThat(readings.bounds("gateway_reload_seconds")).containsExactly(60.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void instancesShareTheMetric() {
        Readings readings = Program.of(CACHE).run("""
                        new CacheMetricsDecorator(registry).use();
                        new CacheMetricsDecorator(registry).use();
                        """);
        assertThat(readings.value("gateway_evictions_total")).isEqualTo(6);
    }

    @Test
    void aFieldWithLabelsHoldsAllSeriesOfTheMetric() {
        Readings readings = Program.of("""
                        import dev.gnomon.metrics.MetricFamily;

                        @Metrics(prefix = "cache_")
                        class Cache {
                            @MetricField(labels = {"region", "hit"}, description = "Look-ups")
                            MetricFamily<Counter> lookups;

                            @MetricField(labels = "region", buckets = {1, 2})
                            MetricFamily<Timer> loads;

                            @MetricField(labels = "region", quantiles = 0.5)
                            MetricFamily<Summary> sizes;

                            @MetricField(labels = "region")
                            MetricFamily<Histogram> waits;

                            @MetricField(labels = "region")
                            MetricFamily<Gauge> depths;

                            public void use() {
                                lookups.labelValues("eu", "yes").increment(2);
                                loads.labelValues("eu").record(java.time.Duration.ofMillis(1500));
                                sizes.labelValues("eu").observe(7);
                                waits.labelValues("eu").observe(7);
                                depths.labelValues("eu").set(7);
                            }
                        }
                        """).run("new CacheMetricsDecorator(registry).use();");
        assertThat(readings.value("cache_lookups_total", "region", "eu", "hit", "yes"))
                .isEqualTo(2);
        assertThat(readings.buckets("cache_loads_seconds", "region", "eu")).containsExactly(0L, 1L, 0L);
        assertThat(readings.quantiles("cache_sizes", "region", "eu")).containsOnlyKeys(0.5);
        assertThat(readings.count("cache_waits", "region", "eu")).isEqualTo(1);
        assertThat(readings.value("cache_depths", "region", "eu")).isEqualTo(7);
    }

    private static final String POOL = """
            class Pool {
                @MetricField
                Gauge size;

                final int max;

                @jakarta.inject.Inject
                Pool(Integer max) {
                    this.max = max;
                }

                void fill() {
                    size.set(max);
                }
            }
            """;

    @Test
    void anInjectedClassThatIsNotMeasuredHasItsFieldsAssigned() {
        Readings readings = Program.of(POOL).run("""
                        Pool pool = new PoolMetricsDecorator(8, registry);
                        pool.fill();
                        """);
        assertThat(readings.value("size")).isEqualTo(8);
        assertThat(readings.has("service_requests_total")).isFalse();
        assertThat(readings.has("action_requests_total")).isFalse();
    }

    @Test
    void fieldsOfAnInjectedClassExistAtZeroBeforeAnyInstance() {
        assertThat(Program.of(POOL).run("registry.snapshot();").value("size")).isZero();
    }

    @Test
    void twoInjectedClassesMayHaveOneSimpleName() {
        Readings readings =
                Program.of(POOL).with("lib.Pool", """
                        package lib;

                        import dev.gnomon.metrics.Counter;
                        import dev.gnomon.metrics.annotation.MetricField;
                        import jakarta.inject.Inject;

                        public class Pool {
                            @MetricField
                            protected Counter leaks;

                            @Inject
                            public Pool() {}

                            public void leak() {
                                leaks.increment();
                            }
                        }
                        """).run("new lib.PoolMetricsDecorator(registry).leak();");
        assertThat(readings.value("leaks_total")).isEqualTo(1);
        assertThat(readings.value("size")).isZero();
    }

    @Test
    void daggerInjectsTheClassWithItsFields() {
        Readings readings = Program.of(POOL, """
                        @dagger.Component(modules = {GeneratedMetricsModule.class})
                        interface Application {
                            Pool pool();

                            @dagger.Component.Factory
                            interface Factory {
                                Application of(@dagger.BindsInstance Integer max, @dagger.BindsInstance MetricRegistry registry);
                            }
                        }
                        """).run("DaggerApplication.factory().of(3, registry).pool().fill();");
        assertThat(readings.value("size")).isEqualTo(3);
    }

    private static final String BASE = """
            abstract class Base<T> {
                @MetricField
                protected Counter hits;

                @MetricField
                Gauge depth;

                void hit() {
                    hits.increment();
                    depth.set(2);
                }
            }
            """;

    @Test
    void fieldsOfASuperclassAreAssignedInMeasuredAndInInjectedClasses() {
        Readings readings = Program.of(
                        BASE,
                        "@Metrics(prefix = \"m_\")\nclass Measured extends Base<String> {\n    public void run() {}\n}",
                        "class Injected extends Base<Integer> {\n    @jakarta.inject.Inject Injected() {}\n}")
                .run("""
                        new MeasuredMetricsDecorator(registry).hit();
                        new InjectedMetricsDecorator(registry).hit();
                        """);
        assertThat(readings.value("m_hits_total")).isEqualTo(1);
        assertThat(readings.value("m_depth")).isEqualTo(2);
        assertThat(readings.value("hits_total")).isEqualTo(1);
        assertThat(readings.value("depth")).isEqualTo(2);
    }

    @Test
    void aFieldOfAMeasuredSuperclassBelongsToTheSuperclassAndItsNamesake() {
        Readings readings = Program.of("""
                        @Metrics(prefix = "cache_")
                        class Cache {
                            @MetricField
                            Counter size;

                            public void use() {
                                size.increment();
                            }
                        }
                        """, """
                        @Metrics(prefix = "disk_")
                        class DiskCache extends Cache {
                            @MetricField
                            Gauge size;

                            @Override
                            public void use() {
                                super.use();
                                size.set(9);
                            }
                        }
                        """).run("""
                        new CacheMetricsDecorator(registry).use();
                        new DiskCacheMetricsDecorator(registry).use();
                        """);
        assertThat(readings.value("cache_size_total")).isEqualTo(2);
        assertThat(readings.value("disk_size")).isEqualTo(9);
        assertThat(readings.has("disk_size_total")).isFalse();
    }

    @Test
    void fieldsOfASuperclassInAnotherPackageAreAssignedWhereTheyAreInherited() {
        Readings readings = Program.of("""
                        @Metrics
                        class Shop extends lib.Base {
                            public void sell() {
                                count();
                            }
                        }
                        """).with("lib.Base", """
                        package lib;

                        import dev.gnomon.metrics.Counter;
                        import dev.gnomon.metrics.annotation.MetricField;

                        public class Base extends Hidden {
                            @MetricField
                            protected Counter sold;

                            protected void count() {
                                sold.increment();
                                seen.increment();
                            }
                        }

                        abstract class Hidden {
                            @MetricField
                            public Counter seen;
                        }
                        """).run("new ShopMetricsDecorator(registry).sell();");
        assertThat(readings.value("sold_total")).isEqualTo(1);
        assertThat(readings.value("seen_total")).isEqualTo(1);
    }
}
