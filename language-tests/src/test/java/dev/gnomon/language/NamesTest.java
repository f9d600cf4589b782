// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Legal names that are easy to generate wrong code for. */
class NamesTest {
    @Test
    void requestsMayBeSpelledAlikeInSnakeCase() {
        Readings readings = Program.of("""
                        @Metrics
                        class Pages {
                            @Metered
                            public void getURL() {}

                            public void getUrl() {}

                            public void get_url() {}

                            public void getUrl(String get_url) {}

                            public void getUrlString() {}
                        }
                        """).run("""
                        Pages pages = new PagesMetricsDecorator(registry);
                        pages.getURL();
                        pages.getUrl();
                        pages.get_url();
                        pages.getUrl("get_url");
                        pages.getUrlString();
                        """);
        assertThat(readings.requests("Pages", "get_url", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action")).containsExactly("get_url");
        assertThat(readings.serviceRequests("Pages")).isEqualTo(5);
    }

    @Test
    void dollarsUnderscoresLettersOfTheWorldAndContextualKeywords() {
        Readings readings = Program.of("""
                        @Metrics
                        class Names {
                            @Metered
                            public int $get$N$L(int $T, int $) {
                                return $T + $;
                            }

                            @Metered
                            public int größe(int größe, int __) {
                                return größe + __;
                            }

                            @Metered
                            public int yield(int record, int var) {
                                return record + var;
                            }

                            @Metered
                            public int record(int yield, int sealed) {
                                return yield + sealed;
                            }

                            @Metered
                            public void __() {}
                        }
                        """).run("""
                        Names names = new NamesMetricsDecorator(registry);
                        int sum = names.$get$N$L(1, 1) + names.größe(1, 1) + names.yield(1, 1) + names.record(1, 1);
                        names.__();
                        if (sum != 8) {
                            throw new AssertionError(sum);
                        }
                        """);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .containsExactly("_", "get_n_l", "gr_e", "record", "yield");
        assertThat(readings.serviceRequests("Names")).isEqualTo(5);
    }

    @Test
    void typesMayBeNamedLikeWhatTheDecoratorUses() {
        // Public, since of other types Dagger's own code says Object and means that of java.lang.
        Program program = Program.of("""
                        @Metrics
                        public interface Names {
                            class Definitions {}

                            class ServiceRecorder {}

                            Objects get(Object object, Generated generated);

                            Definitions both(CallRecorder both, ServiceRecorder recorder);
                        }
                        """, """
                        class Body implements Names {
                            public Objects get(Object object, Generated generated) {
                                return new Objects();
                            }

                            public Definitions both(CallRecorder both, ServiceRecorder recorder) {
                                return new Definitions();
                            }
                        }
                        """);
        for (String name : new String[] {"Objects", "Object", "Generated", "CallRecorder", "List"}) {
            program.with("app." + name, "package app;\n\nclass " + name + " {}\n");
        }
        Readings readings = program.run("""
                        Names names = new NamesMetricsDecorator(new Body(), registry);
                        names.get(null, null);
                        names.both(null, null);
                        """);
        assertThat(readings.serviceRequests("Names")).isEqualTo(2);
    }

    @Test
    void aNeighbourMayBeNamedLikeAnAnnotationOfJavaLang() {
        Readings readings = Program.of("class Override {}", "class SuppressWarnings {}", """
                        @Metrics
                        class Names implements java.io.Serializable {
                            private static final long serialVersionUID = 1;

                            public void get(Override override, SuppressWarnings warnings) {}
                        }
                        """)
                .run("new NamesMetricsDecorator(registry).get(null, null);");
        assertThat(readings.serviceRequests("Names")).isEqualTo(1);
    }

    @Test
    void theDefaultPackageIsAPackageLikeOthers() {
        Readings readings = Program.of()
                .with("Users", """
                        import dev.gnomon.metrics.annotation.*;

                        @Metrics
                        class Users {
                            @Metered
                            public void get() {}
                        }
                        """)
                .with("Payments", """
                        import dev.gnomon.metrics.annotation.*;

                        @Metrics
                        interface Payments {
                            class Receipt {}

                            @Metered
                            Receipt pay();
                        }
                        """)
                .with("Run", """
                        public final class Run {
                            private Run() {}

                            public static void run(dev.gnomon.metrics.MetricRegistry registry) {
                                new UsersMetricsDecorator(registry).get();
                                new PaymentsMetricsDecorator(Payments.Receipt::new, registry).pay();
                            }
                        }
                        """)
                .with("app.Orders", """
                        package app;

                        @dev.gnomon.metrics.annotation.Metrics
                        class Orders {
                            public void place() {}
                        }
                        """)
                .runBy("Run");
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Orders")).isZero();
    }

    @Test
    void twoHundredMethodsWithEveryElement() {
        StringBuilder methods = new StringBuilder("@Metrics(expected = IllegalStateException.class)\nclass Large {\n");
        for (int i = 0; i < 200; i++) {
            methods.append("""
                        @Metered(
                                prefix = "large_",
                                buckets = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50},
                                expected = {NoSuchElementException.class, TimeoutException.class})
                        public CompletionStage<String> method%d(String first, int... others)
                                throws IOException, InterruptedException {
                            return CompletableFuture.completedFuture(first);
                        }
                    """.formatted(i));
        }
        Readings readings = Program.of(methods.append("}\n").toString())
                .run("new LargeMetricsDecorator(registry).method199(\"a\", 1, 2);");
        assertThat(readings.labelValues("large_action_requests_total", "action"))
                .hasSize(200);
        assertThat(readings.serviceRequests("Large")).isEqualTo(1);
    }

    @Test
    void twoHundredMethodsOfAnInterfaceAndTwoHundredOverloads() {
        StringBuilder methods = new StringBuilder("@Metrics\ninterface Large {\n");
        StringBuilder overloads = new StringBuilder("@Metrics\nclass Overloaded {\n");
        for (int i = 0; i < 200; i++) {
            methods.append("    @Metered\n    default int method").append(i).append("() {\n        return 1;\n    }\n");
            overloads
                    .append("    static class Type" + i + " {}\n    @Metered\n    public void take(Type")
                    .append(i)
                    .append(" type) {}\n");
        }
        Readings readings = Program.of(
                        methods.append("}\n").toString(),
                        overloads.append("}\n").toString())
                .run("""
                        new LargeMetricsDecorator(new Large() {}, registry).method199();
                        new OverloadedMetricsDecorator(registry).take(new Overloaded.Type7());
                        """);
        assertThat(readings.requests("Large", "method199", "success")).isEqualTo(1);
        assertThat(readings.requests("Overloaded", "take_overloaded_type7", "success"))
                .isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action")).hasSize(400);
    }
}
