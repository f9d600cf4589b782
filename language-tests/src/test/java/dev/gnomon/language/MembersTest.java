// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Methods of every visibility, kind and origin, and the types they stand in. */
class MembersTest {
    @Test
    void everyPrimitiveAndVoidIsReturned() {
        StringBuilder methods = new StringBuilder("@Metrics\nclass Primitives {\n    int calls;\n");
        StringBuilder calls = new StringBuilder("Primitives all = new PrimitivesMetricsDecorator(registry);\n");
        String[] types = {"boolean", "byte", "char", "short", "int", "long", "float", "double"};
        String[] values = {"true", "(byte) 1", "'c'", "(short) 2", "3", "4L", "5f", "6.0"};
        for (int i = 0; i < types.length; i++) {
            methods.append("    @Metered\n    public %s %sValue(%s value) {\n        return value;\n    }\n"
                    .formatted(types[i], types[i], types[i]));
            calls.append("if (all.%sValue(%s) != %s) {\n    throw new AssertionError();\n}\n"
                    .formatted(types[i], values[i], values[i]));
        }
        methods.append("    @Metered\n    public void none() {\n        calls++;\n    }\n}\n");
        calls.append("all.none();\nif (all.calls != 1) {\n    throw new AssertionError();\n}\n");

        Readings readings = Program.of(methods.toString()).run(calls.toString());
        for (String type : types) {
            assertThat(readings.requests("Primitives", type + "_value", "success"))
                    .isEqualTo(1);
        }
        assertThat(readings.requests("Primitives", "none", "success")).isEqualTo(1);
    }

    @Test
    void protectedMethodsOfAnotherPackageAreMeasuredAndPackagePrivateOnesLeftAlone() {
        Readings readings =
                Program.of().with("base.Base", """
                        package base;

                        import dev.gnomon.metrics.annotation.Metered;

                        public class Base {
                            @Metered
                            protected int template() {
                                return 0;
                            }

                            @Metered
                            protected int inherited() {
                                return 1;
                            }

                            @Metered
                            int outOfReach() {
                                return 1;
                            }

                            protected int internal() {
                                return 1;
                            }

                            public final int callAll() {
                                return template() + inherited() + outOfReach() + internal();
                            }
                        }
                        """).with("app.Users", """
                        package app;

                        import dev.gnomon.metrics.annotation.Metrics;

                        @Metrics
                        public class Users extends base.Base {
                            @Override
                            protected int template() {
                                return 1;
                            }

                            int outOfReach() {
                                return 100;
                            }
                        }
                        """).run("""
                        if (new UsersMetricsDecorator(registry).callAll() != 4) {
                            throw new AssertionError("each goes where it went without a decorator");
                        }
                        """);
        assertThat(readings.requests("Users", "template", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "inherited", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action")).doesNotContain("internal");
    }

    @Test
    void packagePrivateMethodsAreActionsAndNoRequests() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            int hidden() throws IOException {
                                return 1;
                            }

                            public int shown() throws IOException {
                                return hidden();
                            }
                        }
                        """).run("new UsersMetricsDecorator(registry).shown();");
        assertThat(readings.requests("Users", "hidden", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
    }

    @Test
    void defaultStaticAndPrivateMethodsOfInterfaces() {
        Readings readings = Program.of("""
                        interface Named {
                            String name();

                            @Metered
                            default String title() {
                                return decorate("Dr. " + name());
                            }

                            private String decorate(String name) {
                                return name + suffix();
                            }

                            static String suffix() {
                                return "!";
                            }
                        }
                        """, """
                        @Metrics
                        interface Person extends Named {
                            static Person of(String name) {
                                return () -> name;
                            }

                            private void internal() {}

                            private static void helper() {}
                        }
                        """, """
                        @Metrics
                        class Robot implements Named {
                            @Override
                            public String name() {
                                return "R2";
                            }

                            @Override
                            public String title() {
                                return Named.super.title();
                            }
                        }
                        """).run("""
                        if (!new PersonMetricsDecorator(Person.of("Who"), registry).title().equals("Dr. Who!")
                                || !new RobotMetricsDecorator(registry).title().equals("Dr. R2!")) {
                            throw new AssertionError();
                        }
                        """);
        assertThat(readings.requests("Person", "title", "success")).isEqualTo(1);
        assertThat(readings.requests("Robot", "title", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Person")).isEqualTo(1);
        // The subclass sees that title() asks for the name, too.
        assertThat(readings.serviceRequests("Robot")).isEqualTo(2);
    }

    @Test
    void aMethodOfSeveralInterfacesIsAnActionIfOneOfThemSaysSo() {
        Readings readings = Program.of("""
                        interface Narrow {
                            String get();
                        }
                        """, """
                        interface Wide {
                            @Metered(buckets = 7)
                            Object get();
                        }
                        """, """
                        @Metrics
                        interface NarrowFirst extends Narrow, Wide {}
                        """, """
                        @Metrics
                        interface WideFirst extends Wide, Narrow {}
                        """).run("""
                        String narrow = new NarrowFirstMetricsDecorator(() -> "a", registry).get();
                        String wide = new WideFirstMetricsDecorator(() -> "b", registry).get();
                        """);
        for (String service : new String[] {"NarrowFirst", "WideFirst"}) {
            assertThat(readings.requests(service, "get", "success")).isEqualTo(1);
            assertThat(readings.bounds("action_duration_seconds", "service", service, "action", "get"))
                    .containsExactly(7.0, Double.POSITIVE_INFINITY);
        }
    }

    @Test
    void openBranchesOfSealedTypesAreMeasured() {
        Readings readings = Program.of("""
                        sealed interface Shape permits Circle, Polygon, Curve {
                            double area();
                        }
                        """, """
                        record Circle(double radius) implements Shape {
                            @Override
                            public double area() {
                                return radius;
                            }
                        }
                        """, """
                        @Metrics
                        non-sealed class Polygon implements Shape {
                            @Metered
                            @Override
                            public double area() {
                                return 2;
                            }
                        }
                        """, """
                        @Metrics
                        @Metered
                        non-sealed interface Curve extends Shape {}
                        """).run("""
                        new PolygonMetricsDecorator(registry).area();
                        new CurveMetricsDecorator(() -> 3, registry).area();
                        """);
        assertThat(readings.requests("Polygon", "area", "success")).isEqualTo(1);
        assertThat(readings.requests("Curve", "area", "success")).isEqualTo(1);
    }

    @Test
    void recordsAndEnumsAreMeasuredByTheirInterface() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Rate {
                            @Metered
                            double of(double amount);

                            record Fixed(double share) implements Rate {
                                @Override
                                public double of(double amount) {
                                    return share * amount;
                                }
                            }

                            enum Known implements Rate {
                                HALF {
                                    @Override
                                    public double of(double amount) {
                                        return amount / 2;
                                    }
                                }
                            }
                        }
                        """).run("""
                        double sum = new RateMetricsDecorator(new Rate.Fixed(0.25), registry).of(4)
                                + new RateMetricsDecorator(Rate.Known.HALF, registry).of(4);
                        if (sum != 3) {
                            throw new AssertionError(sum);
                        }
                        """);
        assertThat(readings.requests("Rate", "of", "success")).isEqualTo(2);
    }

    @Test
    void aSynchronizedMethodStillHoldsItsLockAndWaitingForItIsMeasured() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public synchronized boolean get() {
                                return Thread.holdsLock(this);
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        Thread waiting = new Thread(users::get);
                        synchronized (users) {
                            waiting.start();
                            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
                            while (((io.prometheus.metrics.model.snapshots.GaugeSnapshot)
                                                    registry.find("action_active_requests").orElseThrow())
                                            .getDataPoints()
                                            .get(0)
                                            .getValue()
                                    != 1) {
                                if (System.nanoTime() > deadline) {
                                    throw new AssertionError("a call that waits for the lock is running");
                                }
                                Thread.onSpinWait();
                            }
                        }
                        waiting.join();
                        if (!users.get()) {
                            throw new AssertionError("the lock is that of the object");
                        }
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(2);
    }

    @Test
    void deprecatedTypesInSignaturesAndAround() {
        Readings readings = Program.of("""
                        /** @deprecated use another */
                        @Deprecated
                        class Outer {
                            @Metrics
                            static class Users {
                                /** @deprecated use another */
                                @Deprecated
                                static class Old {}

                                /** @deprecated use another */
                                @Deprecated(forRemoval = true)
                                static class Gone extends Exception {
                                    private static final long serialVersionUID = 1;
                                }

                                @Metered(expected = Gone.class)
                                public List<Old> get(Old[] old) throws Gone {
                                    if (old.length == 0) {
                                        throw new Gone();
                                    }
                                    return List.of(old);
                                }

                                /** @deprecated use another */
                                @Deprecated
                                @Metered
                                public int old(Old[] old) {
                                    return old.length;
                                }
                            }
                        }
                        """).run("""
                        @SuppressWarnings("deprecation")
                        Outer.Users users = new Outer_UsersMetricsDecorator(registry);
                        @SuppressWarnings("deprecation")
                        Outer.Users.Old[] one = {new Outer.Users.Old()};
                        @SuppressWarnings("deprecation")
                        int got = users.get(one).size() + users.old(one);
                        if (got != 2) {
                            throw new AssertionError(got);
                        }
                        try {
                            users.get(Arrays.copyOf(one, 0));
                            throw new AssertionError();
                        } catch (Exception expected) {
                            // an ordinary answer
                        }
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(2);
        assertThat(readings.requests("Users", "old", "success")).isEqualTo(1);
        assertThat(readings.errors("Users", "get", "other")).isZero();
        assertThat(readings.serviceRequests("Users")).isEqualTo(3);
    }
}
