// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;

/** Nullness that users write stands in the decorator where it stood, so that null checkers say the same of both. */
class NullnessTest {
    /**
     * The decorator of {@code type}, in which {@code ?N} stands for the annotation, on one line. What it does with null is
     * seen by running {@code scenario}, which calls it once.
     */
    private static String decorator(String type, String scenario) {
        CompiledProgram program = Program.of(
                        type.replace("?N", "@org.jspecify.annotations.Nullable"), """
                        public class Main {
                            public static void run(MetricRegistry registry) {
                                %s
                            }
                        }
                        """.formatted(scenario))
                .compiled();
        assertThat(requests(program)).isEqualTo(1);
        String decorator = program.generatedSources().stream()
                .filter(name -> name.endsWith("MetricsDecorator"))
                .findFirst()
                .orElseThrow();
        return onOneLine(program.source(decorator));
    }

    /** How many calls succeed when {@code app.Main} runs. */
    private static double requests(CompiledProgram program) {
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("app.Main", "run", registry);
            Readings readings = new Readings(registry.snapshot());
            return readings.labelValues("service_requests_total", "service").stream()
                    .mapToDouble(readings::serviceRequests)
                    .sum();
        }
    }

    private static String onOneLine(String source) {
        return source.replaceAll("\\s+", " ");
    }

    @Test
    void onArraysAndTheirElements() {
        assertThat(decorator("""
                        @Metrics
                        class Users {
                            @Metered
                            public ?N String[] elements(String ?N [] array, ?N String ?N [] ?N [] both) {
                                return new String[0];
                            }
                        }
                        """, "new UsersMetricsDecorator(registry).elements(null, null);"))
                .contains("public @Nullable String[] elements(String @Nullable [] array,"
                        + " @Nullable String @Nullable [] @Nullable [] both)");
    }

    @Test
    void onVariableArity() {
        assertThat(decorator("""
                        @Metrics
                        class Users {
                            @Metered
                            public void elements(?N String... names) {}

                            @Metered
                            public void array(String ?N ... names) {}
                        }
                        """, "new UsersMetricsDecorator(registry).array((String[]) null);"))
                .contains("public void elements(@Nullable String... names)")
                .contains("public void array(String @Nullable ... names)");
    }

    @Test
    void onTypeVariablesWildcardsAndBounds() {
        assertThat(decorator("""
                        @Metrics
                        class Box<T extends ?N Object> {
                            @Metered
                            public <S extends ?N Comparable<? super ?N S>> ?N T get(
                                    ?N S key, Map<? extends ?N Number, ? super List<?N T>> map) {
                                return null;
                            }
                        }
                        """, "new BoxMetricsDecorator<Integer>(registry).<String>get(null, Map.of());"))
                .contains("class BoxMetricsDecorator<T extends @Nullable Object> extends Box<T>")
                .contains(
                        "public <S extends @Nullable Comparable<? super @Nullable S>> @Nullable T get(@Nullable S key,")
                .contains("Map<? extends @Nullable Number, ? super List<@Nullable T>> map)");
    }

    @Test
    void onNestedTypes() {
        assertThat(decorator("""
                        @Metrics
                        class Users {
                            @Metered
                            public Map.?N Entry<String, ?N Long> get(java.util.concurrent.?N TimeUnit unit) {
                                return null;
                            }
                        }
                        """, "new UsersMetricsDecorator(registry).get(null);"))
                .contains("Map. @Nullable Entry<String, @Nullable Long> get(@Nullable TimeUnit unit)");
    }

    @Test
    void onConstructorsAndInheritedMembers() {
        CompiledProgram program = Program.of("""
                        interface Store<V> {
                            @Metered
                            V load(@org.jspecify.annotations.Nullable String key);

                            List<@org.jspecify.annotations.Nullable V> all(@org.jspecify.annotations.Nullable V other);
                        }
                        """, """
                        @Metrics
                        interface Users extends Store<@org.jspecify.annotations.Nullable Integer> {}
                        """, """
                        @Metrics
                        class Named {
                            Named(@org.jspecify.annotations.Nullable String name) {}

                            public void get() {}
                        }
                        """, """
                        class Body implements Users {
                            public Integer load(String key) {
                                return null;
                            }

                            public List<Integer> all(Integer other) {
                                return null;
                            }
                        }
                        """, """
                        public class Main {
                            public static void run(MetricRegistry registry) {
                                Users users = UsersMetricsDecorator.decorate(new Body(), registry);
                                if (users.load(null) != null || users.all(null) != null) {
                                    throw new AssertionError();
                                }
                                new NamedMetricsDecorator(null, registry).get();
                            }
                        }
                        """).compiled();
        assertThat(requests(program)).isEqualTo(3);
        assertThat(program.source("app.UsersMetricsDecorator"))
                .contains("public @Nullable Integer load(@Nullable String key)")
                .contains("public List<@Nullable Integer> all(@Nullable Integer other)");
        assertThat(program.source("app.NamedMetricsDecorator"))
                .contains("NamedMetricsDecorator(@Nullable String name, MetricRegistry registry)");
    }

    @Test
    void ofDeclarationsAsOlderAnnotationsHaveIt() {
        CompiledProgram program = Program.of()
                .with("checks.CheckForNull", """
                        package checks;

                        import java.lang.annotation.ElementType;
                        import java.lang.annotation.Target;

                        @Target({ElementType.METHOD, ElementType.PARAMETER})
                        public @interface CheckForNull {
                            String when() default "always";
                        }
                        """)
                .with("app.Users", """
                        package app;

                        import checks.CheckForNull;
                        import dev.gnomon.metrics.annotation.Metrics;

                        @Metrics
                        class Users {
                            @CheckForNull(when = "nobody is there")
                            public String find(@CheckForNull String id, @SuppressWarnings("unused") String other) {
                                return id;
                            }
                        }
                        """)
                .with("app.Main", """
                        package app;

                        public class Main {
                            public static void run(dev.gnomon.metrics.MetricRegistry registry) {
                                new UsersMetricsDecorator(registry).find(null, null);
                            }
                        }
                        """)
                .compiled();
        assertThat(requests(program)).isEqualTo(1);
        assertThat(onOneLine(program.source("app.UsersMetricsDecorator")))
                .contains("@CheckForNull( when = \"nobody is there\" )")
                .contains("public String find(@CheckForNull String id, String other)");
    }

    @Test
    void andNothingElse() {
        CompiledProgram program = Program.of()
                .with("checks.Size", """
                        package checks;

                        import java.lang.annotation.ElementType;
                        import java.lang.annotation.Target;

                        @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
                        public @interface Size {
                            int max();
                        }
                        """)
                .with("app.Users", """
                        package app;

                        import checks.Size;
                        import dev.gnomon.metrics.annotation.Metrics;
                        import java.util.List;

                        @Metrics
                        class Users {
                            @Size(max = 1)
                            public List<@Size(max = 2) String> find(@Size(max = 3) String id) {
                                return List.of();
                            }
                        }
                        """)
                .with("app.Main", """
                        package app;

                        public class Main {
                            public static void run(dev.gnomon.metrics.MetricRegistry registry) {
                                new UsersMetricsDecorator(registry).find("a");
                            }
                        }
                        """)
                .compiled();
        assertThat(requests(program)).isEqualTo(1);
        assertThat(program.source("app.UsersMetricsDecorator"))
                .contains("public List<String> find(String id)")
                .doesNotContain("Size");
    }
}
