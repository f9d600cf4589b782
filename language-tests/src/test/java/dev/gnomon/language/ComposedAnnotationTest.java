// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application's own annotation that carries one of ours speaks in its place. */
class ComposedAnnotationTest {
    private static final String ACTION = """
            @Metered(buckets = {0.5, 5})
            public @interface Action {
                String prefix() default "";

                double[] buckets() default {};

                Class<? extends Throwable>[] expected() default {};

                String comment() default "";
            }
            """;

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void whatItCarriesAppliesWhereItIsWritten() {
        Readings readings = Program.of(ACTION, """
                        class Users {
                            @Action(comment = "not ours")
                            public void get() {}

                            public void other() {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.get();
                        users.other();
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action")).containsExactly("get");
        assertThat(readings.bounds("action_duration_seconds", "service", "Users", "action", "get"))
                .containsExactly(0.5, 5.0, INFINITY);
    }

    @Test
    void anElementOfTheSameNameAndTypeSpeaksForOurs() {
        Readings readings = Program.of(ACTION, """
                        @Metrics
                        class Users {
                            @Action(prefix = "people_", buckets = 7, expected = IOException.class)
                            public void get() throws IOException {
                                throw new IOException("expected");
                            }
                        }
                        """).run("""
                        try {
                            new UsersMetricsDecorator(registry).get();
                        } catch (IOException expected) {
                            // an ordinary answer
                        }
                        """);
        assertThat(readings.bounds("people_action_duration_seconds", "service", "Users", "action", "get"))
                .containsExactly(7.0, INFINITY);
        assertThat(readings.value(
                        "people_action_requests_total", "service", "Users", "action", "get", "outcome", "success"))
                .isEqualTo(1);
    }

    @Test
    void anOwnDefaultCountsWhereNothingIsWritten() {
        Readings readings = Program.of("""
                        @Metered
                        @interface Slow {
                            double[] buckets() default {10, 60};

                            String prefix() default "slow_";
                        }
                        """, """
                        class Jobs {
                            @Slow
                            void clean() {}

                            @Slow(buckets = 1)
                            void sweep() {}
                        }
                        """).run("new JobsMetricsDecorator(registry).clean();");
        assertThat(readings.bounds("slow_action_duration_seconds", "service", "Jobs", "action", "clean"))
                .containsExactly(10.0, 60.0, INFINITY);
        assertThat(readings.bounds("slow_action_duration_seconds", "service", "Jobs", "action", "sweep"))
                .containsExactly(1.0, INFINITY);
    }

    @Test
    void whatIsWrittenNearerWinsOverWhatIsCarried() {
        Readings readings = Program.of("""
                        @Metered(prefix = "base_", buckets = 1)
                        @interface Base {
                            double[] buckets() default {};
                        }
                        """, """
                        @Base(buckets = 2)
                        @interface Derived {
                            double[] buckets() default {};
                        }
                        """, """
                        class Jobs {
                            @Base
                            void one() {}

                            @Derived
                            void two() {}

                            @Derived(buckets = 3)
                            void three() {}

                            @Derived
                            @Metered(buckets = 4)
                            void four() {}
                        }
                        """).run("new JobsMetricsDecorator(registry).one();");
        String duration = "base_action_duration_seconds";
        assertThat(readings.bounds(duration, "service", "Jobs", "action", "one"))
                .containsExactly(1.0, INFINITY);
        assertThat(readings.bounds(duration, "service", "Jobs", "action", "two"))
                .containsExactly(2.0, INFINITY);
        assertThat(readings.bounds(duration, "service", "Jobs", "action", "three"))
                .containsExactly(3.0, INFINITY);
        assertThat(readings.bounds("action_duration_seconds", "service", "Jobs", "action", "four"))
                .containsExactly(4.0, INFINITY);
    }

    @Test
    void aTypeMayCarryTheServiceAndItsActions() {
        Readings readings = Program.of("""
                        @Metrics(prefix = "shop_")
                        @Metered
                        @interface Service {
                            String service();
                        }
                        """, """
                        @Service(service = "people")
                        class Users {
                            public void get() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).get();");
        assertThat(readings.value("shop_service_requests_total", "service", "people"))
                .isEqualTo(1);
        assertThat(readings.labelValues("shop_action_requests_total", "service"))
                .containsExactly("people");
    }

    @Test
    void onMethodsOfInterfacesItIsInherited() {
        Readings readings = Program.of(ACTION, """
                        interface Greeter {
                            @Action(buckets = 9)
                            String greet();
                        }
                        """, """
                        @Metrics
                        class Polite implements Greeter {
                            @Override
                            public String greet() {
                                return "hello";
                            }
                        }
                        """).run("new PoliteMetricsDecorator(registry).greet();");
        assertThat(readings.bounds("action_duration_seconds", "service", "Polite", "action", "greet"))
                .containsExactly(9.0, INFINITY);
    }

    @Test
    void whereItIsInheritedBySubclassesTheyAreMeasuredToo() {
        Readings readings = Program.of("""
                        @Metrics
                        @java.lang.annotation.Inherited
                        @interface Service {}
                        """, """
                        @Service
                        class Users {
                            public void get() {}
                        }
                        """, """
                        class Admins extends Users {}
                        """, """
                        @Metrics(enabled = false)
                        class Guests extends Users {}
                        """).run("""
                        new UsersMetricsDecorator(registry).get();
                        new AdminsMetricsDecorator(registry).get();
                        """);
        assertThat(readings.labelValues("service_requests_total", "service")).containsExactly("Admins", "Users");
        assertThat(readings.serviceRequests("Admins")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
    }

    @Test
    void anEventHandlerAJobAndAPublisherMayHaveAnnotationsOfTheirOwn() {
        Readings readings = Program.of("""
                        @Metered
                        @interface EventHandler {
                            String event();

                            Class<? extends Throwable>[] expected() default IllegalStateException.class;
                        }
                        """, """
                        @Metered(name = "job", sample = 0.5)
                        @interface Job {
                            String name() default "";

                            String[] labels() default "shard";
                        }
                        """, """
                        @Metrics
                        class Users {
                            @EventHandler(event = "user_created")
                            public void created(@Label(max = 10) String region) {
                                if (region.isEmpty()) {
                                    throw new IllegalStateException("expected");
                                }
                            }

                            @EventHandler(event = "user_deleted", expected = {})
                            public void deleted() {
                                throw new IllegalStateException("not expected");
                            }

                            @Job
                            void clean() {
                                dev.gnomon.metrics.Metrics.addLabel("shard", "7");
                            }

                            @Job(name = "sweeping", labels = {})
                            void sweep() {}
                        }
                        """, """
                        @Metrics(events = true)
                        interface Bus {
                            @EventHandler(event = "user_created")
                            void publish(String user);
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.created("eu");
                        try {
                            users.created("");
                        } catch (IllegalStateException expected) {
                            // an ordinary answer
                        }
                        try {
                            users.deleted();
                        } catch (IllegalStateException failure) {
                            // counted
                        }
                        users.clean();
                        users.sweep();
                        BusMetricsDecorator.decorate(user -> {}, registry).publish("you");
                        """);
        assertThat(readings.value("event_received_total", "service", "Users", "event", "user_created", "region", "eu"))
                .isEqualTo(1);
        assertThat(readings.value("event_received_total", "service", "Users", "event", "user_created", "region", ""))
                .isEqualTo(1);
        assertThat(readings.value("event_failures_total", "service", "Users", "event", "user_created", "region", ""))
                .isZero();
        assertThat(readings.value("event_failures_total", "service", "Users", "event", "user_deleted"))
                .isEqualTo(1);
        assertThat(readings.value("job_requests_total", "service", "Users", "outcome", "success", "shard", "7"))
                .isEqualTo(1);
        assertThat(readings.value("sweeping_requests_total", "service", "Users", "outcome", "success"))
                .isEqualTo(1);
        assertThat(readings.value("event_published_total", "service", "Bus", "event", "user_created"))
                .isEqualTo(1);
    }

    @Test
    void itMayBeSwitchedOff() {
        Readings readings = Program.of("""
                        @Metered
                        @interface Action {
                            boolean enabled() default true;
                        }
                        """, """
                        class Users {
                            @Action
                            void get() {}

                            @Action(enabled = false)
                            void put() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).put();");
        assertThat(readings.labelValues("action_requests_total", "action")).containsExactly("get");
    }

    @Test
    void onOtherThingsThanMethodsAndTypesItMayMeanSomethingElse() {
        Readings readings = Program.of("""
                        @Metered
                        @Metrics
                        @interface Audited {}
                        """, """
                        class Users {
                            @Audited
                            int field;

                            @Audited
                            Users(@Audited int field) {
                                this.field = field;
                            }

                            @Audited
                            void get() {}
                        }
                        """).run("new UsersMetricsDecorator(1, registry).get();");
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.has("service_requests_total")).isFalse();
    }

    @Test
    void annotationsThatCarryEachOtherEndTheSearch() {
        Readings readings = Program.of("""
                        @Other
                        @interface One {}
                        """, """
                        @One
                        @Metered
                        @interface Other {}
                        """, """
                        class Users {
                            @One
                            void get() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).get();");
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
    }

    @Test
    void itMayComeFromAnotherJarWhileTheSourcesHaveNoneOfOurs(@TempDir Path directory) {
        CompiledProgram library = Program.of(ACTION).compiled();
        Readings readings = Program.of()
                .against(library, directory)
                .with("shop.Users", """
                        package shop;

                        import app.Action;

                        public class Users {
                            @Action
                            public String get() {
                                return "it";
                            }
                        }
                        """)
                .run("new shop.UsersMetricsDecorator(registry).get();");
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
    }

    @Test
    void anInheritedMethodMayCarryItFromAnotherJar(@TempDir Path directory) {
        CompiledProgram library = Program.of(ACTION, """
                        public interface Greeter {
                            @Action(buckets = 8)
                            String greet();
                        }
                        """).compiled();
        Readings readings = Program.of()
                .against(library, directory)
                .with("shop.Polite", """
                        package shop;

                        @dev.gnomon.metrics.annotation.Metrics
                        public class Polite implements app.Greeter {
                            @Override
                            public String greet() {
                                return "hello";
                            }
                        }
                        """)
                .run("new shop.PoliteMetricsDecorator(registry).greet();");
        assertThat(readings.bounds("action_duration_seconds", "service", "Polite", "action", "greet"))
                .containsExactly(8.0, INFINITY);
    }

    @Test
    void anAnnotationWhoseClassIsMissingCarriesNothing(@TempDir Path directory) throws IOException {
        CompiledProgram library = Program.of("""
                        public @interface Gone {}
                        """, """
                        public interface Greeter {
                            @Gone
                            @Metered
                            String greet();
                        }
                        """).compiled();
        Program program = Program.of().against(library, directory).with("shop.Polite", """
                        package shop;

                        @dev.gnomon.metrics.annotation.Metrics
                        public abstract interface Polite extends app.Greeter {}
                        """);
        Files.delete(directory.resolve("app/Gone.class"));
        assertThat(program.compile().generatedSourceFiles())
                .extracting(JavaFileObject::getName)
                .contains("/SOURCE_OUTPUT/shop/PoliteMetricsDecorator.java");
    }

    @Test
    void sourcesWithoutAnyAnnotationOfOursYieldNothing() {
        assertThat(Program.of("""
                        class Users {
                            @Deprecated
                            void get() {}
                        }
                        """).compiled().generatedSources()).isEmpty();
    }
}
