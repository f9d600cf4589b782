// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The constructs of Java that measured types use: each compiles without a warning, runs, and is counted. */
class JavaAsWrittenTest {
    @Test
    void genericClassesAndMethods() {
        Readings readings = Program.of("""
                        @Metrics
                        class Box<T extends Comparable<? super T> & java.io.Serializable> {
                            final List<T> values = new ArrayList<>();

                            @Metered
                            public <S extends T, X extends Exception> T put(S value, Function<? super T, ? extends X> veto)
                                    throws X {
                                X refused = veto.apply(value);
                                if (refused != null) {
                                    throw refused;
                                }
                                values.add(value);
                                return Collections.max(values);
                            }

                            @Metered
                            public Map<? extends T, List<T[]>> all(Class<?>[] types) {
                                return Map.of();
                            }
                        }
                        """).run("""
                        Box<String> box = new BoxMetricsDecorator<>(registry);
                        String greatest = box.put("a", value -> (RuntimeException) null);
                        try {
                            box.put("b", IOException::new);
                        } catch (IOException expected) {
                            // counted
                        }
                        Map<? extends String, List<String[]>> all = box.all(new Class<?>[0]);
                        """);
        assertThat(readings.requests("Box", "put", "success")).isEqualTo(1);
        assertThat(readings.errors("Box", "put", "other")).isEqualTo(1);
        assertThat(readings.requests("Box", "all", "success")).isEqualTo(1);
    }

    @Test
    void varargsArraysAndPrimitives() {
        Readings readings = Program.of("""
                        @Metrics
                        class Sums {
                            @Metered
                            public long sum(int first, long... others) {
                                return first + Arrays.stream(others).sum();
                            }

                            @Metered
                            public int[][] grid(final byte b, char c, boolean... flags) {
                                return new int[flags.length][b];
                            }
                        }
                        """).run("""
                        Sums sums = new SumsMetricsDecorator(registry);
                        if (sums.sum(1) != 1 || sums.sum(1, 2, 3) != 6 || sums.grid((byte) 2, 'c', true).length != 1) {
                            throw new AssertionError("arguments are passed on");
                        }
                        """);
        assertThat(readings.requests("Sums", "sum", "success")).isEqualTo(2);
        assertThat(readings.requests("Sums", "grid", "success")).isEqualTo(1);
    }

    @Test
    void overloadsHaveNamesOfTheirOwn() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public void find() {}

                            @Metered
                            public void find(String name) {}

                            @Metered
                            public void find(Map.Entry<String, Long> entry, int[] ids) {}

                            public void find(long id) {}

                            @Metered
                            public void getURLFor2(String name) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.find();
                        users.find("name");
                        users.find(Map.entry("", 1L), new int[0]);
                        users.find(1L);
                        """);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .containsExactly("find", "find_map_entry_int_array", "find_string", "get_url_for2");
        assertThat(readings.requests("Users", "find", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(4);
    }

    @Test
    void namesOfParametersFieldsAndTypesDoNotCollideWithGeneratedOnes() {
        Readings readings = Program.of("""
                        @Metrics
                        class Names {
                            @MetricField
                            Gauge load;

                            static class CallRecorder {}

                            static class MetricRegistry {}

                            static class ServiceDefinition {}

                            static class List {}

                            @Metered
                            public String load(String load, String start, String result, String failure, String stage) {
                                return load + start + result + failure + stage;
                            }

                            @Metered
                            public CompletionStage<CallRecorder> service(MetricRegistry registry, List list) {
                                return CompletableFuture.completedFuture(new CallRecorder());
                            }

                            @Metered
                            public void delegate() {}
                        }
                        """).run("""
                        Names names = new NamesMetricsDecorator(registry);
                        if (!names.load("1", "2", "3", "4", "5").equals("12345")) {
                            throw new AssertionError("arguments are passed on");
                        }
                        names.service(new Names.MetricRegistry(), new Names.List());
                        names.delegate();
                        names.load.set(3);
                        """);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .containsExactly("delegate", "load", "service");
        assertThat(readings.value("load")).isEqualTo(3);
    }

    @Test
    void nestedTypesJoinTheirNames() {
        Readings readings = Program.of("""
                        class Outer {
                            @Metrics
                            static class Inner {
                                @Metered
                                public void get() {}
                            }

                            interface Deep {
                                @Metrics(service = "deepest")
                                interface Inner {
                                    @Metered
                                    void get();
                                }
                            }
                        }
                        """).run("""
                        new Outer_InnerMetricsDecorator(registry).get();
                        new Outer_Deep_InnerMetricsDecorator(() -> {}, registry).get();
                        """);
        assertThat(readings.requests("Inner", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("deepest", "get", "success")).isEqualTo(1);
    }

    @Test
    void deprecatedMethodsAndTypes() {
        Readings readings = Program.of("""
                        @Metrics
                        @SuppressWarnings("dep-ann")
                        class Users {
                            /** @deprecated use another */
                            @Deprecated
                            @Metered
                            public void old() {}

                            /** @deprecated it goes */
                            @Deprecated(since = "1", forRemoval = true)
                            @Metered
                            public void gone() {}
                        }
                        """).run("new UsersMetricsDecorator(registry);");
        assertThat(readings.labelValues("action_requests_total", "action")).containsExactly("gone", "old");
    }

    @Test
    void whatTheUserSuppressedIsSuppressedInTheOverride() {
        Readings readings = Program.of("""
                        @Metrics
                        class Raw {
                            @Metered
                            @SuppressWarnings("rawtypes")
                            public List raw(Map map) {
                                return List.of(map);
                            }

                            @Metered
                            @SuppressWarnings("unchecked")
                            public int many(List<String>... lists) {
                                return lists.length;
                            }
                        }
                        """).run("new RawMetricsDecorator(registry).raw(Map.of());");
        assertThat(readings.requests("Raw", "raw", "success")).isEqualTo(1);
    }

    @Test
    void synchronizedMethodsAndStrictModifiersAreNotRepeated() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public synchronized void get() {}
                        }
                        """).compiled();
        assertThat(program.source("app.UsersMetricsDecorator")).doesNotContain("synchronized");
    }

    @Test
    void typesInTheDefaultPackage() {
        CompiledProgram program = Program.of().with("Users", """
                        @dev.gnomon.metrics.annotation.Metrics
                        public class Users {
                            public void get() {}
                        }
                        """).compiled();
        assertThat(program.generatedSources())
                .containsExactly("GeneratedMetricsIndex_" + digest(program), "UsersMetricsDecorator");
    }

    private static String digest(CompiledProgram program) {
        String index = program.resource("META-INF/services/dev.gnomon.metrics.index.MetricIndex")
                .strip();
        return index.substring(index.indexOf('_') + 1);
    }

    @Test
    void packagePrivateTypesOfSeveralPackagesMeetInOneIndex() {
        Readings readings =
                Program.of().with("app.one.One", """
                        package app.one;

                        @dev.gnomon.metrics.annotation.Metrics
                        class One {
                            static class Hidden extends Exception {
                                private static final long serialVersionUID = 1;
                            }

                            @dev.gnomon.metrics.annotation.Metered
                            public void get() throws Hidden {}
                        }
                        """).with("app.two.Two", """
                        package app.two;

                        @dev.gnomon.metrics.annotation.Metrics
                        interface Two {
                            @dev.gnomon.metrics.annotation.Metered
                            void get();
                        }
                        """).run("registry.snapshot();");
        assertThat(readings.errors("One", "get", "Hidden")).isZero();
        assertThat(readings.requests("Two", "get", "success")).isZero();
    }

    @Test
    void nullnessOnTypesIsCarriedOver() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public @org.jspecify.annotations.Nullable String find(
                                    @org.jspecify.annotations.Nullable String id,
                                    List<@org.jspecify.annotations.Nullable String> others) {
                                return id;
                            }
                        }
                        """).compiled();
        assertThat(program.source("app.UsersMetricsDecorator"))
                .contains("public @Nullable String find(@Nullable String id, List<@Nullable String> others)");
    }

    @Test
    void recordsSealedTypesAndEnumsAreArguments() {
        Readings readings = Program.of("""
                        @Metrics
                        class Orders {
                            record Order(String id, Kind kind) {}

                            enum Kind {
                                SMALL,
                                LARGE
                            }

                            sealed interface Reply permits Done {}

                            record Done() implements Reply {}

                            @Metered
                            public Reply place(Order order) {
                                return new Done();
                            }
                        }
                        """)
                .run("new OrdersMetricsDecorator(registry).place(new Orders.Order(\"1\", Orders.Kind.SMALL));");
        assertThat(readings.requests("Orders", "place", "success")).isEqualTo(1);
    }

    @Test
    void aClassWithTwoHundredMethods() {
        StringBuilder methods = new StringBuilder("@Metrics\nclass Large {\n");
        for (int i = 0; i < 200; i++) {
            methods.append("    @Metered\n    public int method").append(i).append("() {\n        return 1;\n    }\n");
        }
        Readings readings =
                Program.of(methods.append("}\n").toString()).run("new LargeMetricsDecorator(registry).method199();");
        assertThat(readings.labelValues("action_requests_total", "action")).hasSize(200);
        assertThat(readings.serviceRequests("Large")).isEqualTo(1);
    }
}
