// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes that may have metric fields: measured ones, those that an injector makes, and the superclasses of both. */
class MetricFieldOwnersTest {
    private static final CompiledProgram LIBRARY =
            Program.of().with("lib.Base", """
                    package lib;

                    import dev.gnomon.metrics.Counter;
                    import dev.gnomon.metrics.MetricFamily;
                    import dev.gnomon.metrics.annotation.MetricField;

                    public abstract class Base {
                        @MetricField(description = "Starts of any application")
                        protected Counter starts;

                        @MetricField(labels = "phase")
                        protected MetricFamily<Counter> steps;

                        public void start() {
                            starts.increment();
                            steps.labelValues("boot").increment(2);
                        }
                    }
                    """).compiled();

    @Test
    void theSuperclassMayComeFromAnotherJar(@TempDir Path directory) {
        Readings readings =
                Program.of("""
                        @Metrics(prefix = "shop_")
                        class Shop extends lib.Base {
                            public void sell() {}
                        }
                        """).against(LIBRARY, directory).run("new ShopMetricsDecorator(registry).start();");
        assertThat(readings.value("shop_starts_total")).isEqualTo(1);
        assertThat(readings.help("shop_starts_total")).isEqualTo("Starts of any application");
        assertThat(readings.value("shop_steps_total", "phase", "boot")).isEqualTo(2);
    }

    @Test
    void anInjectedClassMayHaveNothingOfOursBesideSuchASuperclass(@TempDir Path directory) {
        Readings readings = Program.of()
                .with("app.Shop", """
                        package app;

                        import jakarta.inject.Inject;

                        public class Shop extends lib.Base {
                            @Inject
                            Shop() {}
                        }
                        """)
                .against(LIBRARY, directory)
                .run("new ShopMetricsDecorator(registry).start();");
        assertThat(readings.value("starts_total")).isEqualTo(1);
        assertThat(readings.has("service_requests_total")).isFalse();
    }

    @Test
    void aClassThatIsOnlyMeteredHasItsFieldsAssigned() {
        Readings readings = Program.of("""
                        class Mailer {
                            @MetricField
                            Histogram sizes;

                            @Metered
                            void send(String text) {
                                sizes.observe(text.length());
                            }
                        }
                        """).run("new MailerMetricsDecorator(registry).send(\"hello\");");
        assertThat(readings.count("sizes")).isEqualTo(1);
        assertThat(readings.requests("Mailer", "send", "success")).isEqualTo(1);
    }

    @Test
    void theScopeAndTheDependenciesOfAnInjectedClassAreKept() {
        Readings readings = Program.of("""
                        @jakarta.inject.Singleton
                        class Pool {
                            @MetricField
                            Gauge size;

                            final String name;

                            @jakarta.inject.Inject
                            Pool(@jakarta.inject.Named("pool") String name) {
                                this.name = name;
                            }

                            void grow() {
                                size.increment();
                            }
                        }
                        """, """
                        @jakarta.inject.Singleton
                        @dagger.Component(modules = GeneratedMetricsModule.class)
                        interface Application {
                            Pool pool();

                            @dagger.Component.Factory
                            interface Factory {
                                Application of(
                                        @dagger.BindsInstance @jakarta.inject.Named("pool") String name,
                                        @dagger.BindsInstance MetricRegistry registry);
                            }
                        }
                        """).run("""
                        Application application = DaggerApplication.factory().of("main", registry);
                        application.pool().grow();
                        application.pool().grow();
                        if (application.pool() != application.pool() || !application.pool().name.equals("main")) {
                            throw new AssertionError("one pool, named main");
                        }
                        """);
        assertThat(readings.value("size")).isEqualTo(2);
    }

    @Test
    void twoClassesThatDeclareAMetricAlikeShareIt() {
        String source = """
                class First {
                    @MetricField(labels = "kind")
                    dev.gnomon.metrics.MetricFamily<Counter> hits;

                    @jakarta.inject.Inject
                    First() {}

                    void hit() {
                        hits.labelValues("a").increment();
                    }
                }
                """;
        Readings readings =
                Program.of(source, source.replace("First", "Second")).run("""
                        new FirstMetricsDecorator(registry).hit();
                        new SecondMetricsDecorator(registry).hit();
                        """);
        assertThat(readings.value("hits_total", "kind", "a")).isEqualTo(2);
    }
}
