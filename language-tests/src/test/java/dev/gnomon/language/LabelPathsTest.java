// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels that are read from their parameter by a path of accessors. */
class LabelPathsTest {
    @Test
    void recordsGettersAndChainsAreFollowed() {
        Readings readings =
                Program.of("enum Tier { FREE, GOLD }", """
                        record Account(String id, Tier tier, boolean trial, int seats) {}
                        """, """
                        class Context {
                            private final Account account;

                            Context(Account account) {
                                this.account = account;
                            }

                            Account getAccount() {
                                return account;
                            }
                        }
                        """, """
                        class Requests {
                            @Metered
                            void byRecord(@Label(value = "v", from = "id()") Account account) {}

                            @Metered
                            void byChain(@Label(value = "v", from = "getAccount().id()") Context context) {}

                            @Metered
                            void byEnum(@Label(value = "v", from = "getAccount().tier()") Context context) {}

                            @Metered
                            void byBoolean(@Label(value = "v", from = "trial()") Account account) {}

                            @Metered
                            void byNumber(@Label(value = "v", from = "getAccount().seats()") Context context) {}

                            @Metered
                            void byMethodsOfTheJdk(
                                    @Label(value = "v", from = "getClass().getSimpleName().length()") Object any) {}
                        }
                        """).run("""
                        Requests requests = new RequestsMetricsDecorator(registry);
                        Account account = new Account("a1", Tier.GOLD, true, 5);
                        requests.byRecord(account);
                        requests.byChain(new Context(account));
                        requests.byEnum(new Context(account));
                        requests.byBoolean(account);
                        requests.byNumber(new Context(account));
                        requests.byMethodsOfTheJdk("text");
                        """);
        assertThat(readings.requests("Requests", "by_record", "success", "v", "a1"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "by_chain", "success", "v", "a1"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "by_enum", "success", "v", "GOLD"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "by_boolean", "success", "v", "true"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "by_number", "success", "v", "5"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "by_methods_of_the_jdk", "success", "v", "6"))
                .isEqualTo(1);
    }

    @Test
    void nullAtAnyPointOfAPathIsNone() {
        Readings readings = Program.of("enum Tier { FREE }", "record Plan(String name, Tier tier) {}", """
                        record Account(Plan plan) {}
                        """, """
                        class Requests {
                            @Metered
                            void text(@Label(value = "v", from = "plan().name()") Account account) {}

                            @Metered
                            void index(@Label(value = "v", from = "plan().tier()") Account account) {}
                        }
                        """)
                .run("""
                        Requests requests = new RequestsMetricsDecorator(registry);
                        for (Account account : Arrays.asList(
                                null, new Account(null), new Account(new Plan(null, null)))) {
                            requests.text(account);
                            requests.index(account);
                        }
                        """);
        assertThat(readings.requests("Requests", "text", "success", "v", "none"))
                .isEqualTo(3);
        assertThat(readings.requests("Requests", "index", "success", "v", "none"))
                .isEqualTo(3);
    }

    @Test
    void whatAnAccessorThrowsIsNoneAndReachesNoCaller() {
        Readings readings = Program.of("""
                        class Hostile {
                            String id() throws Exception {
                                throw new Exception("checked");
                            }

                            Hostile next() {
                                throw new StackOverflowError("as deep as it gets");
                            }

                            @Override
                            public String toString() {
                                throw new IllegalStateException("no text");
                            }
                        }
                        """, """
                        class Requests {
                            @Metered
                            int checked(@Label(value = "v", from = "id()") Hostile hostile) {
                                return 1;
                            }

                            @Metered
                            int error(@Label(value = "v", from = "next().id()") Hostile hostile) {
                                return 2;
                            }

                            @Metered
                            int text(@Label("v") Hostile hostile) {
                                return 3;
                            }
                        }
                        """).run("""
                        Requests requests = new RequestsMetricsDecorator(registry);
                        Hostile hostile = new Hostile();
                        if (requests.checked(hostile) + requests.error(hostile) + requests.text(hostile) != 6) {
                            throw new AssertionError("the results changed");
                        }
                        """);
        for (String action : new String[] {"checked", "error", "text"}) {
            assertThat(readings.requests("Requests", action, "success", "v", "none"))
                    .as(action)
                    .isEqualTo(1);
        }
    }

    @Test
    void accessorsOfGenericTypesAndOfEveryBoundAreFollowed() {
        Readings readings = Program.of("""
                        interface Named {
                            String name();
                        }
                        """, """
                        record Box<T>(T content) {}
                        """, """
                        class Things<N extends Named> {
                            @Metered
                            void own(@Label(value = "v", from = "name()") N thing) {}

                            @Metered
                            void boxed(@Label(value = "v", from = "content().name()") Box<? extends N> box) {}

                            @Metered
                            <T extends Comparable<T> & Named> void both(@Label(value = "v", from = "name()") T thing) {}

                            @Metered
                            <K, V extends Map<K, ? extends Box<N>>> void map(
                                    K key, @Label(value = "v", from = "size()") V map) {}
                        }
                        """, """
                        record City(String name) implements Named, Comparable<City> {
                            @Override
                            public int compareTo(City other) {
                                return 0;
                            }
                        }
                        """).run("""
                        Things<City> things = new ThingsMetricsDecorator<>(registry);
                        City city = new City("Ulm");
                        things.own(city);
                        things.boxed(new Box<>(city));
                        things.both(city);
                        things.map("a", new HashMap<String, Box<City>>());
                        """);
        for (String action : new String[] {"own", "boxed", "both"}) {
            assertThat(readings.requests("Things", action, "success", "v", "Ulm"))
                    .as(action)
                    .isEqualTo(1);
        }
        assertThat(readings.requests("Things", "map", "success", "v", "0")).isEqualTo(1);
    }

    @Test
    void accessorsMayHaveAnyNameThatJavaAllows() {
        Readings readings = Program.of("record Box(Box größe, Box var, Box yield, String $) {}", """
                        class Boxes {
                            @Metered
                            void weigh(
                                    @Label(value = "a", from = "größe().var().yield().$()") Box unreadable,
                                    @Label(value = "b", from = "größe().größe().größe().$()") Box größe) {}
                        }
                        """)
                .run("""
                        Box box = new Box(null, null, null, "$");
                        Box yielding = new Box(null, null, box, "y");
                        Box varying = new Box(null, yielding, null, "v");
                        new BoxesMetricsDecorator(registry)
                                .weigh(
                                        new Box(varying, null, null, "g"),
                                        new Box(new Box(new Box(box, box, box, ""), box, box, ""), box, box, ""));
                        """);
        assertThat(readings.requests("Boxes", "weigh", "success", "a", "$", "b", "$"))
                .isEqualTo(1);
    }

    @Test
    void accessorsThatAreStillToBeGeneratedAreWaitedFor() {
        // The decorator is a class that this very processor writes, in the round in which the label is read.
        Readings readings = Program.of("""
                        class Late {
                            OtherMetricsDecorator other() {
                                return null;
                            }
                        }
                        """, """
                        class Other {
                            @Metered
                            void run() {}
                        }
                        """, """
                        class Reads {
                            @Metered
                            void read(@Label(value = "v", from = "other().hashCode()") Late late) {}
                        }
                        """).run("new ReadsMetricsDecorator(registry).read(new Late());");
        assertThat(readings.requests("Reads", "read", "success", "v", "none")).isEqualTo(1);
    }
}
