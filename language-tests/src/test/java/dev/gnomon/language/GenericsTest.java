// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Generic types and methods: each compiles without a warning, runs, and is counted. */
class GenericsTest {
    @Test
    void typeVariablesMayBeNamedLikeClasses() {
        Readings readings = Program.of("""
                        @Metrics
                        class Box<Throwable extends Exception, CallRecorder, Override> {
                            @Metered
                            public CallRecorder get(CallRecorder value) throws Throwable {
                                return value;
                            }

                            @Metered
                            public <String, MetricRegistry, Definitions> Map<String, MetricRegistry> pair(
                                    String key, MetricRegistry value, Override third, Definitions fourth) {
                                return Map.of(key, value);
                            }
                        }
                        """).run("""
                        Box<RuntimeException, Integer, Long> box = new BoxMetricsDecorator<>(registry);
                        int got = box.get(1);
                        box.pair("key", 2.0, 3L, 'c');
                        """);
        assertThat(readings.requests("Box", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("Box", "pair", "success")).isEqualTo(1);
    }

    @Test
    void aTypeVariableOfTheMethodMayHideThatOfTheClass() {
        Readings readings = Program.of("""
                        @Metrics
                        class Box<T> {
                            @Metered
                            public <T extends Number> T get(T number, List<? super T> numbers) {
                                return number;
                            }
                        }
                        """)
                .run("int one = new BoxMetricsDecorator<String>(registry).get(1, new ArrayList<Number>());");
        assertThat(readings.requests("Box", "get", "success")).isEqualTo(1);
    }

    @Test
    void boundsMayReferToEachOtherAndToThemselves() {
        Readings readings = Program.of(
                        """
                        @Metrics
                        class Graph<N extends Graph.Node<N, E>, E extends Graph.Edge<N, E>> {
                            interface Node<N extends Node<N, E>, E extends Edge<N, E>> {}

                            interface Edge<N extends Node<N, E>, E extends Edge<N, E>> {}

                            @Metered
                            public <A extends B, B extends Comparable<? super A> & java.io.Serializable> A walk(
                                    N from, List<? extends E> edges, A answer) {
                                return answer;
                            }
                        }
                        """,
                        "class Town implements Graph.Node<Town, Road> {}",
                        "class Road implements Graph.Edge<Town, Road> {}")
                .run("""
                        Town town = new Town();
                        String answer = new GraphMetricsDecorator<Town, Road>(registry).walk(town, List.of(new Road()), "a");
                        """);
        assertThat(readings.requests("Graph", "walk", "success")).isEqualTo(1);
    }

    @Test
    void membersOfGenericTypesAreArgumentsAndResults() {
        Readings readings = Program.of("""
                        @Metrics
                        class Chain<T> {
                            class Link {
                                class Part<P> {}
                            }

                            @Metered
                            public Link first(Chain<T>.Link.Part<? extends List<T>> part, Chain<String>.Link other) {
                                return new Link();
                            }
                        }
                        """).run("""
                        Chain<Integer> chain = new ChainMetricsDecorator<>(registry);
                        Chain<Integer>.Link link = chain.first(null, null);
                        """);
        assertThat(readings.requests("Chain", "first", "success")).isEqualTo(1);
    }

    @Test
    void whatASupertypeLeavesOpenIsWhatTheSubtypeSays() {
        Readings readings = Program.of("""
                        interface Source<T, X extends Exception> {
                            @Metered
                            @SuppressWarnings("unchecked")
                            T read(T[] buffer, List<? extends T>... more) throws X;

                            @Metered
                            default CompletionStage<T> later(Map<T, ? super T[]> map) {
                                return CompletableFuture.completedFuture(null);
                            }
                        }
                        """, """
                        class Lines<L extends CharSequence> implements Source<L, IOException> {
                            @Override
                            @SuppressWarnings("unchecked")
                            public L read(L[] buffer, List<? extends L>... more) throws IOException {
                                throw new IOException();
                            }
                        }
                        """, """
                        @Metrics
                        class Names extends Lines<String> {}
                        """).run("""
                        Names names = new NamesMetricsDecorator(registry);
                        @SuppressWarnings({"rawtypes", "unchecked"})
                        List<String>[] none = new List[0];
                        try {
                            String name = names.read(new String[0], none);
                        } catch (IOException expected) {
                            // counted
                        }
                        names.later(Map.of());
                        """);
        assertThat(readings.errors("Names", "read", "IOException")).isEqualTo(1);
        assertThat(readings.requests("Names", "later", "success")).isEqualTo(1);
    }

    @Test
    void anExceptionThatIsATypeVariableIsNamedWhereItIsKnown() {
        Readings readings = Program.of("""
                        interface Task<X extends Exception> {
                            @Metered
                            void run() throws X;
                        }
                        """, """
                        @Metrics
                        interface Download extends Task<IOException> {}
                        """, """
                        @Metrics
                        interface Any<X extends Exception> extends Task<X> {}
                        """).run("""
                        for (Task<IOException> task : List.of(
                                new DownloadMetricsDecorator(() -> { throw new IOException(); }, registry),
                                new AnyMetricsDecorator<IOException>(() -> { throw new IOException(); }, registry))) {
                            try {
                                task.run();
                            } catch (IOException expected) {
                                // counted
                            }
                        }
                        """);
        assertThat(readings.errors("Download", "run", "IOException")).isEqualTo(1);
        assertThat(readings.errors("Any", "run", "other")).isEqualTo(1);
    }

    @Test
    void genericMethodsWithAStageForAResultAreObserved() {
        Readings readings = Program.of("""
                        @Metrics
                        class Calls {
                            @Metered
                            public <T extends CharSequence, S extends CompletableFuture<T> & Comparable<S>> S pass(S stage) {
                                return stage;
                            }

                            @Metered
                            public <S extends Comparable<S> & CompletionStage<String>> S second(S stage) {
                                return stage;
                            }
                        }
                        """, """
                        final class Own extends CompletableFuture<String> implements Comparable<Own> {
                            @Override
                            public int compareTo(Own other) {
                                return 0;
                            }
                        }
                        """).run("""
                        Calls calls = new CallsMetricsDecorator(registry);
                        Own one = calls.<String, Own>pass(new Own());
                        Own two = calls.second(new Own());
                        """);
        assertThat(readings.active("Calls", "pass")).isEqualTo(1);
        assertThat(readings.active("Calls", "second")).isEqualTo(1);
    }

    @Test
    void aGenericMethodMayBeOverriddenByItsErasure() {
        Readings readings = Program.of("""
                        interface Converter {
                            @Metered
                            <T extends Number> List<T> convert(List<? extends T> values);
                        }
                        """, """
                        @Metrics
                        @SuppressWarnings({"rawtypes", "unchecked"})
                        class Plain implements Converter {
                            @Override
                            public List convert(List values) {
                                return values;
                            }
                        }
                        """).run("""
                        Converter converter = new PlainMetricsDecorator(registry);
                        List<Integer> numbers = converter.convert(List.of(1));
                        """);
        assertThat(readings.requests("Plain", "convert", "success")).isEqualTo(1);
    }
}
