// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the accessors on the path to a label may return. */
class AccessorResultsTest {
    private static final String TIER = """
            enum Tier {
                FREE, GOLD
            }
            """;

    @Test
    void genericMethodsReturnWhatTheirBoundsSay() {
        Readings readings = Program.of(TIER, """
                        class Context {
                            @SuppressWarnings("unchecked")
                            <T> T any() {
                                return (T) "any";
                            }

                            @SuppressWarnings("unchecked")
                            <T extends CharSequence> T text() {
                                return (T) "text";
                            }

                            @SuppressWarnings("unchecked")
                            <T extends Enum<T>> T constant() {
                                return (T) Tier.GOLD;
                            }

                            @SuppressWarnings("unchecked")
                            <T extends Number & Comparable<T>> T number() {
                                return (T) Integer.valueOf(7);
                            }

                            @SuppressWarnings("unchecked")
                            <T extends Comparable<? super T>> T comparable() {
                                return (T) "comparable";
                            }

                            <T> String plain() {
                                return "plain";
                            }

                            <T> boolean flag() {
                                return true;
                            }

                            <T> char letter() {
                                return 'x';
                            }

                            <T> Optional<T> none() {
                                return Optional.empty();
                            }

                            <T> T nothing() {
                                return null;
                            }
                        }
                        """, """
                        @Metrics
                        class Users {
                            @Metered public void any(@Label(from = "any()") Context value) {}

                            @Metered public void text(@Label(from = "text()") Context value) {}

                            @Metered public void constant(@Label(from = "constant()") Context value) {}

                            @Metered public void number(@Label(from = "number()") Context value) {}

                            @Metered public void comparable(@Label(from = "comparable()") Context value) {}

                            @Metered public void plain(@Label(from = "plain()") Context value) {}

                            @Metered public void flag(@Label(from = "flag()") Context value) {}

                            @Metered public void letter(@Label(from = "letter()") Context value) {}

                            @Metered public void none(@Label(from = "none()") Context value) {}

                            @Metered public void nothing(@Label(from = "nothing()") Context value) {}

                            @Metered public void length(@Label(from = "text().length()") Context value) {}

                            @Metered public void ordinal(@Label(from = "constant().ordinal()") Context value) {}

                            @Metered public void name(@Label(from = "constant().name()") Context value) {}

                            @Metered public void half(@Label(from = "number().byteValue()") Context value) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        Context value = new Context();
                        users.any(value);
                        users.text(value);
                        users.constant(value);
                        users.number(value);
                        users.comparable(value);
                        users.plain(value);
                        users.flag(value);
                        users.letter(value);
                        users.none(value);
                        users.nothing(value);
                        users.nothing(null);
                        users.length(value);
                        users.ordinal(value);
                        users.name(value);
                        users.half(value);
                        """);
        assertValue(readings, "any", "any");
        assertValue(readings, "text", "text");
        assertValue(readings, "constant", "GOLD");
        assertValue(readings, "number", "7");
        assertValue(readings, "comparable", "comparable");
        assertValue(readings, "plain", "plain");
        assertValue(readings, "flag", "true");
        assertValue(readings, "letter", "x");
        assertValue(readings, "none", "none");
        assertThat(readings.requests("Users", "nothing", "success", "value", "none"))
                .isEqualTo(2);
        assertValue(readings, "length", "4");
        assertValue(readings, "ordinal", "1");
        assertValue(readings, "name", "GOLD");
        assertValue(readings, "half", "7");
    }

    @Test
    void whatATypeVariableOrAWildcardStandsForIsRead() {
        Readings readings = Program.of(TIER, """
                        record Box<T>(T content) {}
                        """, """
                        record Words(String... words) {
                            Box<? extends Tier> tier() {
                                return new Box<>(Tier.GOLD);
                            }

                            Box<?> anything() {
                                return new Box<>(1.5);
                            }

                            Box<? super Integer> lower() {
                                return new Box<>(3);
                            }
                        }
                        """, """
                        @Metrics
                        class Users<S extends Comparable<S>> {
                            @Metered public void own(@Label S value) {}

                            @Metered public void boxed(@Label(from = "content()") Box<S> value) {}

                            @Metered public <T extends Comparable<T>> void variable(@Label T value) {}

                            @Metered public <E extends Enum<E>> void constant(@Label E value) {}

                            @Metered public <E extends Enum<E> & Comparable<E>> void path(
                                    @Label(from = "content()") Box<E> value) {}

                            @Metered public <N extends Number & Comparable<N>> void both(@Label N value) {}

                            @Metered public void extended(@Label(from = "tier().content()") Words value) {}

                            @Metered public void any(@Label(from = "anything().content()") Words value) {}

                            @Metered public void lower(@Label(from = "lower().content()") Words value) {}

                            @Metered public void wild(@Label(from = "content()") Box<? extends CharSequence> value) {}
                        }
                        """).run("""
                        Users<String> users = new UsersMetricsDecorator<>(registry);
                        users.own("s");
                        users.boxed(new Box<>("t"));
                        users.variable(5L);
                        users.constant(Tier.FREE);
                        users.path(new Box<>(Tier.GOLD));
                        users.both(2);
                        users.extended(new Words());
                        users.any(new Words());
                        users.lower(new Words());
                        users.wild(new Box<>(new StringBuilder("w")));
                        """);
        assertValue(readings, "own", "s");
        assertValue(readings, "boxed", "t");
        assertValue(readings, "variable", "5");
        assertValue(readings, "constant", "FREE");
        assertValue(readings, "path", "GOLD");
        assertValue(readings, "both", "2");
        assertValue(readings, "extended", "GOLD");
        assertValue(readings, "any", "1.5");
        assertValue(readings, "lower", "3");
        assertValue(readings, "wild", "w");
    }

    @Test
    void primitivesAndWhatBoxesThemAreRead() {
        Readings readings = Program.of("""
                        record All(
                                byte aByte,
                                short aShort,
                                char aChar,
                                float aFloat,
                                double aDouble,
                                long aLong,
                                boolean aBoolean,
                                Character boxedChar,
                                Long boxedLong,
                                Boolean boxedBoolean,
                                Optional<String> present) {}
                        """, """
                        @Metrics
                        class Users {
                            @Metered public void aByte(@Label(from = "aByte()") All value) {}

                            @Metered public void aShort(@Label(from = "aShort()") All value) {}

                            @Metered public void aChar(@Label(from = "aChar()") All value) {}

                            @Metered public void aFloat(@Label(from = "aFloat()") All value) {}

                            @Metered public void aDouble(@Label(from = "aDouble()") All value) {}

                            @Metered public void aLong(@Label(from = "aLong()") All value) {}

                            @Metered public void aBoolean(@Label(from = "aBoolean()") All value) {}

                            @Metered public void boxedChar(@Label(from = "boxedChar()") All value) {}

                            @Metered public void boxedLong(@Label(from = "boxedLong()") All value) {}

                            @Metered public void boxedBoolean(@Label(from = "boxedBoolean()") All value) {}

                            @Metered public void present(@Label(from = "present()") All value) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        All all = new All(
                                (byte) 1, (short) 2, 'c', 3.5f, 4.5, 5, true, 'd', 6L, null, Optional.of("here"));
                        users.aByte(all);
                        users.aShort(all);
                        users.aChar(all);
                        users.aFloat(all);
                        users.aDouble(all);
                        users.aLong(all);
                        users.aBoolean(all);
                        users.boxedChar(all);
                        users.boxedLong(all);
                        users.boxedBoolean(all);
                        users.present(all);
                        """);
        assertValue(readings, "a_byte", "1");
        assertValue(readings, "a_short", "2");
        assertValue(readings, "a_char", "c");
        assertValue(readings, "a_float", "3.5");
        assertValue(readings, "a_double", "4.5");
        assertValue(readings, "a_long", "5");
        assertValue(readings, "a_boolean", "true");
        assertValue(readings, "boxed_char", "d");
        assertValue(readings, "boxed_long", "6");
        assertValue(readings, "boxed_boolean", "none");
        assertValue(readings, "present", "here");
    }

    @Test
    void aRecordingMethodReadsAGenericAccessorToo() {
        Readings readings = Program.of("""
                        interface Context {
                            <T> T any();
                        }
                        """, """
                        class Name implements Context {
                            @Override
                            @SuppressWarnings("unchecked")
                            public <T> T any() {
                                return (T) "name";
                            }
                        }
                        """, """
                        @Metric(type = MetricType.COUNTER, name = "logins")
                        interface Logins {
                            void increment(@Label(value = "who", from = "any()") Context context);
                        }
                        """).run("LoginsHandle.of(registry).increment(new Name());");
        assertThat(readings.value("logins_total", "who", "name")).isEqualTo(1);
    }

    private static void assertValue(Readings readings, String action, String value) {
        assertThat(readings.requests("Users", action, "success", "value", value))
                .isEqualTo(1);
    }
}
