// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Legal sources that are easy to generate wrong code for: each compiles without a warning and is counted. */
class HostileSourceTest {
    @Test
    void inheritedGenericMethodsHaveTheBoundsOfTheSubtype() {
        Readings readings = Program.of("""
                        interface Repository<T extends CharSequence, I> {
                            <S extends T> S save(S entity);

                            <X extends Exception & Supplier<? extends T>> I check(X thrown) throws X;
                        }
                        """, """
                        @Metrics
                        interface Users extends Repository<String, Integer> {}
                        """).run("""
                        Users users = new UsersMetricsDecorator(
                                new Users() {
                                    @Override
                                    public <S extends String> S save(S entity) {
                                        return entity;
                                    }

                                    @Override
                                    public <X extends Exception & Supplier<? extends String>> Integer check(X thrown) {
                                        return 1;
                                    }
                                },
                                registry);
                        String saved = users.save("a");
                        """);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
    }

    @Test
    void rawAndGenericDeclarationsOfOneMethodMeet() {
        Readings readings =
                Program.of("""
                        interface Generic {
                            void take(List<String> names);
                        }
                        """, """
                        @SuppressWarnings("rawtypes")
                        interface Raw {
                            void take(List names);
                        }
                        """, """
                        @Metrics
                        interface Both extends Generic, Raw {}
                        """).run("new BothMetricsDecorator(names -> {}, registry).take(List.of());");
        assertThat(readings.serviceRequests("Both")).isEqualTo(1);
    }

    @Test
    void typesOfThePackageThatJavaLangHasTooAreToldApart() {
        Readings readings = Program.of(
                        "final class Process {}", "class Throwable {}", "class Error {}", "class String {}", """
                        @Metrics
                        class Jobs {
                            @Metered
                            public java.lang.Process run(Process own, java.lang.String name) throws java.lang.Error {
                                return null;
                            }
                        }
                        """)
                .run("new JobsMetricsDecorator(registry).run(new Process(), null);");
        assertThat(readings.requests("Jobs", "run", "success")).isEqualTo(1);
    }

    @Test
    void methodsAndParametersMayBeNamedLikeConstants() {
        Readings readings = Program.of("""
                        @Metrics
                        class Codes {
                            @MetricField
                            Counter X;

                            Codes(int SERVICE, int ID) {}

                            public String ID() {
                                return "id";
                            }

                            public void SERVICE() {}

                            public void x() {
                                X.increment();
                            }

                            public void Definitions() {}
                        }
                        """).run("""
                        Codes codes = new CodesMetricsDecorator(1, 2, registry);
                        codes.ID();
                        codes.SERVICE();
                        codes.x();
                        codes.Definitions();
                        """);
        assertThat(readings.serviceRequests("Codes")).isEqualTo(4);
        assertThat(readings.value("x_total")).isEqualTo(1);
    }

    @Test
    void serializableAndDeprecatedTypesAreGeneratedWithoutAWarning() {
        Readings readings = Program.of("""
                        /** @deprecated use another */
                        @Deprecated
                        @Metrics
                        class Old implements java.io.Serializable {
                            private static final long serialVersionUID = 1;

                            /** @deprecated use another */
                            @Deprecated
                            @MetricField
                            transient Gauge size;

                            /** @deprecated it goes */
                            @Deprecated(forRemoval = true)
                            Old() {}

                            /** @deprecated it goes */
                            @Deprecated(forRemoval = true)
                            @SuppressWarnings("rawtypes")
                            @Metered
                            public List raw(Map map) {
                                return List.of(map);
                            }
                        }
                        """).run("""
                        @SuppressWarnings({"deprecation", "removal"})
                        Old old = new OldMetricsDecorator(registry);
                        @SuppressWarnings({"deprecation", "removal"})
                        int got = old.raw(Map.of()).size();
                        @SuppressWarnings("deprecation")
                        Gauge size = old.size;
                        size.set(got);
                        """);
        assertThat(readings.requests("Old", "raw", "success")).isEqualTo(1);
        assertThat(readings.value("size")).isEqualTo(1);
    }

    @Test
    void warningsSuppressedAroundTheMethodAreSuppressedAroundTheOverride() {
        Readings readings = Program.of("""
                        @SuppressWarnings("rawtypes")
                        class Base {
                            public List raw() {
                                return List.of();
                            }
                        }
                        """, """
                        @SuppressWarnings("rawtypes")
                        class Outer {
                            @Metrics
                            static class Inner extends Base implements Comparator {
                                @Override
                                public int compare(Object a, Object b) {
                                    return 0;
                                }
                            }
                        }
                        """).run("new Outer_InnerMetricsDecorator(registry).raw();");
        assertThat(readings.serviceRequests("Inner")).isEqualTo(1);
    }

    @Test
    void nullnessOnAMetricFieldAndOnEqualsIsSeenThrough() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @MetricField
                            @org.jspecify.annotations.Nullable Gauge size;

                            public void get() {}

                            @Override
                            public boolean equals(@org.jspecify.annotations.Nullable Object other) {
                                return this == other;
                            }

                            @Override
                            public int hashCode() {
                                return 1;
                            }
                        }
                        """).run("new UsersMetricsDecorator(registry).equals(null);");
        assertThat(readings.value("size")).isZero();
        assertThat(readings.serviceRequests("Users")).isZero();
    }

    @Test
    void theRegistryInitializesNoClassOfTheApplication() {
        Readings readings = Program.of("""
                        @Metrics
                        class Fragile {
                            static final Object NEEDED = Objects.requireNonNull(System.getenv("SURELY_NOT_SET"));

                            public void get() {}
                        }
                        """, """
                        @Metrics
                        class Selfish {
                            static final MetricRegistry REGISTRY =
                                    MetricRegistry.create(Selfish.class.getClassLoader());

                            public void get() {}
                        }
                        """).run("new SelfishMetricsDecorator(registry).get();");
        assertThat(readings.serviceRequests("Fragile")).isZero();
        assertThat(readings.serviceRequests("Selfish")).isEqualTo(1);
    }

    @Test
    void anUnmeteredInterfaceMethodStaysUnmeteredInItsOverride() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Probe {
                            void check();

                            @Unmetered
                            boolean isAlive();
                        }
                        """, """
                        @Metrics
                        class Users implements Probe {
                            @Override
                            public boolean isAlive() {
                                return true;
                            }

                            @Override
                            public void check() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).isAlive();");
        assertThat(readings.serviceRequests("Users")).isZero();
    }
}
