// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decorator repeats annotations with runtime retention, so that a framework that reads the override finds them. */
class RepeatedAnnotationsTest {
    private static final String EVERYTHING = """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Everything {
                boolean flag();
                byte small();
                short shorter();
                int whole();
                long big();
                char letter();
                float real();
                double precise();
                String text();
                Class<?> type();
                Tier tier();
                Named nested();

                boolean[] flags() default {};
                int[] numbers() default {};
                long[] bigs() default {};
                char[] letters() default {};
                float[] reals() default {};
                double[] precises() default {};
                String[] texts() default {};
                Class<?>[] types() default {};
                Tier[] tiers() default {};
                Named[] names() default {};
            }
            """;
    private static final String NAMED = """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Named {
                String value() default "";
            }
            """;
    private static final String TIER = """
            enum Tier {
                FREE,
                GOLD {
                    @Override
                    public String toString() {
                        return "gold";
                    }
                }
            }
            """;

    @Test
    void withValuesOfEveryType() throws ReflectiveOperationException {
        CompiledProgram program = Program.of(EVERYTHING, NAMED, TIER, """
                        @Metrics
                        public class Users {
                            @Everything(
                                    flag = true,
                                    small = -128,
                                    shorter = Short.MAX_VALUE,
                                    whole = Integer.MIN_VALUE,
                                    big = Long.MIN_VALUE,
                                    letter = '\\'',
                                    real = Float.MIN_VALUE,
                                    precise = Double.MAX_VALUE,
                                    text = "a \\"quoted\\" $L line\\nand \\\\u0041",
                                    type = int[][].class,
                                    tier = Tier.GOLD,
                                    nested = @Named("one"),
                                    flags = {true, false},
                                    numbers = {},
                                    bigs = 5,
                                    letters = {'\\n', '\\r', '\\t', '\\\\', '"', '\\u00e9', '\\ud800', '\\0'},
                                    reals = {Float.NaN, Float.POSITIVE_INFINITY, -0f, 1e10f},
                                    precises = {Double.NaN, Double.NEGATIVE_INFINITY, 1e-300},
                                    texts = {"", "\\t"},
                                    types = {void.class, Map.Entry.class, String.class, List[].class},
                                    tiers = {Tier.FREE, Tier.GOLD},
                                    names = {@Named, @Named("two")})
                            @Metered
                            public int find(int id) {
                                return id;
                            }
                        }
                        """).compiled();
        assertRepeated(program, "Users", method(program, "Users", "find"));
    }

    @Test
    void onMethodsAndParametersOfClassesAndInterfacesAndOnParametersOfConstructors()
            throws ReflectiveOperationException {
        CompiledProgram program = Program.of(NAMED, """
                        @Metrics
                        public class Users {
                            Users(@Named("a") String first, int second, @Named("b") List<String> third) {}

                            @Named("method")
                            @Metered
                            public String find(@Named("id") @Label("id") String id, int plain) {
                                return id;
                            }
                        }
                        """, """
                        @Metrics
                        public interface Payments {
                            @Named("pay")
                            void pay(@Named("amount") int amount);

                            @Unmetered
                            @Named("refund")
                            default void refund(@Named("amount") int... amount) {}
                        }
                        """).compiled();
        assertRepeated(program, "Users", method(program, "Users", "find"));
        assertRepeated(program, "Payments", method(program, "Payments", "pay"));
        assertRepeated(program, "Payments", method(program, "Payments", "refund"));
        Constructor<?> original = type(program, "Users").getDeclaredConstructors()[0];
        Constructor<?> repeated = type(program, "UsersMetricsDecorator").getDeclaredConstructors()[0];
        assertThat(annotations(repeated).subList(0, 4)).isEqualTo(annotations(original));
    }

    @Test
    void severalOfOneTypeInTheirContainer() throws ReflectiveOperationException {
        CompiledProgram program = Program.of("""
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @java.lang.annotation.Repeatable(Role.Roles.class)
                        @interface Role {
                            String value();

                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Roles {
                                Role[] value();
                            }
                        }
                        """, """
                        @Metrics
                        public class Users {
                            @Role("reader")
                            @Role("writer")
                            public void several(@Role("a") @Role("b") int id) {}

                            @Role("reader")
                            public void one() {}

                            @Role.Roles({@Role("reader"), @Role("writer")})
                            public void container() {}

                            @Role("reader")
                            @Role.Roles({@Role("writer"), @Role("owner")})
                            public void both() {}
                        }
                        """).compiled();
        for (String name : List.of("several", "one", "container", "both")) {
            assertRepeated(program, "Users", method(program, "Users", name));
        }
    }

    /** A simple name may mean another type in the decorator than in the source. */
    @Test
    void withNamesThatMeanTheSameType() throws ReflectiveOperationException {
        CompiledProgram program =
                Program.of("""
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface Definitions {
                            Class<?>[] value() default {};
                        }
                        """, """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface Native {
                            TimeUnit value();
                        }
                        """, """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface Level {
                            Tier value() default Tier.FREE;
                        }
                        """, TIER, """
                        interface Tags {
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Tag {
                                String value() default "";
                            }
                        }
                        """, """
                        @Metrics
                        public class Users implements Tags {
                            static final String Level = "a field";

                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Deprecated {
                                Class<?> value();
                            }

                            @Deprecated(Deprecated.class)
                            @Definitions({Definitions.class, Tag.class})
                            public void nested(@Tag("a") @other.Tag int id) {}

                            @Native(TimeUnit.DAYS)
                            public void neighbour() {}

                            public <Level> void variable(@app.Level(app.Tier.GOLD) Level level) {}

                            @Native(TimeUnit.DAYS)
                            public void TimeUnit() {}

                            @app.Level(app.Tier.GOLD)
                            public void Tier() {}
                        }
                        """).with("other.Tag", """
                        package other;

                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        public @interface Tag {}
                        """).compiled();
        for (String name : List.of("nested", "neighbour", "variable", "TimeUnit", "Tier")) {
            assertRepeated(program, "Users", method(program, "Users", name));
        }
    }

    /** An annotation in front of an array is one of the declaration and of the elements' type. */
    @Test
    void onceWhereAnAnnotationBelongsToTheDeclarationAndToTheType() throws ReflectiveOperationException {
        CompiledProgram program = Program.of("""
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @java.lang.annotation.Target({
                            java.lang.annotation.ElementType.METHOD,
                            java.lang.annotation.ElementType.PARAMETER,
                            java.lang.annotation.ElementType.TYPE_USE
                        })
                        @interface Nullable {}
                        """, """
                        @Metrics
                        public class Users {
                            @Nullable
                            public String[] all(@Nullable String[] names, @Nullable Map.Entry<String, String> entry) {
                                return names;
                            }

                            @Nullable
                            public String one(@Nullable String... names) {
                                return null;
                            }
                        }
                        """).compiled();
        assertRepeated(program, "Users", method(program, "Users", "all"));
        assertRepeated(program, "Users", method(program, "Users", "one"));
    }

    /** What is deprecated warns where it is used: of the source's suppression the decorator knows nothing. */
    @Test
    void withoutAWarningOfWhatIsDeprecated() throws ReflectiveOperationException {
        CompiledProgram program = Program.of("""
                        /** @deprecated use another */
                        @Deprecated
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface Old {}
                        """, """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface Tagged {
                            /** @deprecated it goes */
                            @Deprecated(forRemoval = true)
                            String old() default "";
                        }
                        """, """
                        @Metrics
                        public class Users {
                            @SuppressWarnings("deprecation")
                            @Old
                            public void old() {}

                            @SuppressWarnings("removal")
                            public void element(@Tagged(old = "a") int id) {}
                        }
                        """).compiled();
        assertRepeated(program, "Users", method(program, "Users", "old"));
        assertRepeated(program, "Users", method(program, "Users", "element"));
    }

    private static void assertRepeated(CompiledProgram program, String type, Method original)
            throws ReflectiveOperationException {
        Method override = type(program, type + "MetricsDecorator")
                .getDeclaredMethod(original.getName(), original.getParameterTypes());
        assertThat(annotations(override)).isEqualTo(annotations(original)).anyMatch(place -> !place.isEmpty());
    }

    /** Those of the executable and of its parameters without ours, of which a decorator has none. */
    private static List<Set<Annotation>> annotations(Executable executable) {
        return Stream.concat(
                        Stream.<Annotation[]>of(executable.getDeclaredAnnotations()),
                        Arrays.stream(executable.getParameterAnnotations()))
                .map(place -> Arrays.stream(place)
                        .filter(each -> !each.annotationType().getName().startsWith("dev.gnomon."))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Method method(CompiledProgram program, String type, String name)
            throws ReflectiveOperationException {
        return Arrays.stream(type(program, type).getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> type(CompiledProgram program, String name) throws ReflectiveOperationException {
        return program.loader().loadClass("app." + name);
    }
}
