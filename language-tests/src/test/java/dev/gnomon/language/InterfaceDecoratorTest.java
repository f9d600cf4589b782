// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the decorator of an interface measures and passes on. */
class InterfaceDecoratorTest {
    @Test
    void callsAreMeasuredAndPassedOn() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Payments {
                            @Metered
                            String pay(String delegate, int start) throws IOException;

                            default int twice(int amount) {
                                return 2 * amount;
                            }

                            @Unmetered
                            void left();

                            static Payments of(Runnable left) {
                                return new Payments() {
                                    @Override
                                    public String pay(String delegate, int start) throws IOException {
                                        if (start == 0) {
                                            throw new IOException(delegate);
                                        }
                                        return delegate + start;
                                    }

                                    @Override
                                    public int twice(int amount) {
                                        return 3 * amount;
                                    }

                                    @Override
                                    public void left() {
                                        left.run();
                                    }
                                };
                            }
                        }
                        """).run("""
                        List<String> seen = new ArrayList<>();
                        Payments payments = new PaymentsMetricsDecorator(Payments.of(() -> seen.add("left")), registry);
                        seen.add(payments.pay("a", 1));
                        seen.add("" + payments.twice(2));
                        payments.left();
                        try {
                            payments.pay("b", 0);
                        } catch (IOException e) {
                            seen.add(e.getMessage());
                        }
                        if (!seen.equals(List.of("a1", "6", "left", "b"))) {
                            throw new AssertionError(seen);
                        }
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
        assertThat(readings.errors("Payments", "pay", "IOException")).isEqualTo(1);
        assertThat(readings.serviceRequests("Payments")).isEqualTo(3);
    }

    @Test
    void inheritedInterfaceMethodsAreMeasured() {
        Readings readings = Program.of("""
                        interface Store<K, V> {
                            @Metered
                            V load(K key) throws IOException;
                        }
                        """, """
                        @Metrics
                        interface Users extends Store<String, Integer> {
                            default void refresh() {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(String::length, registry);
                        int length = users.load("four");
                        users.refresh();
                        if (length != 4) {
                            throw new AssertionError(length);
                        }
                        """);
        assertThat(readings.requests("Users", "load", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(2);
        assertThat(readings.errors("Users", "load", "IOException")).isZero();
    }

    @Test
    void aMethodOfTwoInterfacesHasTheNarrowerResultAndThrowsWhatBothAllow() {
        Readings readings = Program.of("""
                        interface Store {
                            @Metered
                            Integer load(String key) throws IOException, TimeoutException;
                        }
                        """, """
                        interface Source {
                            Object load(String key) throws Exception;

                            void close() throws IOException;
                        }
                        """, """
                        interface Quiet {
                            void close();
                        }
                        """, """
                        @Metrics
                        abstract interface Users extends Source, Store, Quiet {}
                        """).run("""
                        Users users = new UsersMetricsDecorator(
                                new Users() {
                                    @Override
                                    public Integer load(String key) {
                                        return key.length();
                                    }

                                    @Override
                                    public void close() {}
                                },
                                registry);
                        Integer length = users.load("four");
                        users.close();
                        """);
        assertThat(readings.requests("Users", "load", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_errors_total", "error")).contains("IOException", "TimeoutException");
    }

    @Test
    void toStringIsPassedOnAndIdentityIsTheDecorators() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Named {
                            String name();

                            @Override
                            String toString();

                            @Override
                            boolean equals(Object other);
                        }
                        """).run("""
                        Named delegate = new Named() {
                            @Override
                            public String name() {
                                return "n";
                            }

                            @Override
                            public String toString() {
                                return "delegate";
                            }
                        };
                        Named named = new NamedMetricsDecorator(delegate, registry);
                        named.name();
                        if (!named.toString().equals("delegate") || named.equals(delegate) || !named.equals(named)) {
                            throw new AssertionError(named.toString());
                        }
                        """);
        assertThat(readings.serviceRequests("Named")).isEqualTo(1);
    }

    @Test
    void genericInterfacesKeepTheirVariables() {
        Readings readings = Program.of(
                        """
                        @Metrics
                        interface Store<K extends Comparable<? super K>, V> {
                            @Metered
                            <X extends Exception> Map<K, ? extends List<V>> load(Class<X> failure, K... keys) throws X;
                        }
                        """.replace("    @Metered", "    @Metered\n    @SuppressWarnings(\"unchecked\")"))
                .run("""
                        Store<String, Integer> delegate = new Store<>() {
                            @Override
                            public <X extends Exception> Map<String, ? extends List<Integer>> load(
                                    Class<X> failure, String... keys) {
                                return Map.of(keys[0], List.of(keys.length));
                            }
                        };
                        Store<String, Integer> store = new StoreMetricsDecorator<>(delegate, registry);
                        int loaded = store.load(RuntimeException.class, "a", "b").get("a").get(0);
                        if (loaded != 2) {
                            throw new AssertionError(loaded);
                        }
                        """);
        assertThat(readings.requests("Store", "load", "success")).isEqualTo(1);
    }
}
