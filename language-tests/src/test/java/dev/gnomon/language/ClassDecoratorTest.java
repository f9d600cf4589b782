// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the decorator of a class measures. */
class ClassDecoratorTest {
    @Test
    void everyOutcomeIsCountedOnce() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            String get(String id) throws IOException {
                                switch (id) {
                                    case "io": throw new IOException("down");
                                    case "number": throw new NumberFormatException("not one");
                                    case "cancelled": throw new CancellationException("nobody waits");
                                    case "error": throw new StackOverflowError();
                                    default: return id;
                                }
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        for (String id : List.of("a", "b", "io", "number", "cancelled", "error")) {
                            try {
                                users.get(id);
                            } catch (Throwable expected) {
                                // counted
                            }
                        }
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(2);
        assertThat(readings.requests("Users", "get", "failure")).isEqualTo(3);
        assertThat(readings.requests("Users", "get", "cancelled")).isEqualTo(1);
        assertThat(readings.errors("Users", "get", "IOException")).isEqualTo(1);
        assertThat(readings.errors("Users", "get", "IllegalArgumentException")).isEqualTo(1);
        assertThat(readings.errors("Users", "get", "Error")).isEqualTo(1);
        assertThat(readings.errors("Users", "get", "other")).isZero();
        assertThat(readings.active("Users", "get")).isZero();
        assertThat(readings.durations("Users", "get")).isEqualTo(6);
    }

    @Test
    void selfCallsAreMeasured() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            int outer() {
                                return inner() + this.inner();
                            }

                            @Metered
                            protected int inner() {
                                return 1;
                            }
                        }
                        """).run("new UsersMetricsDecorator(registry).outer();");
        assertThat(readings.requests("Users", "outer", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "inner", "success")).isEqualTo(2);
    }

    @Test
    void everyPublicMethodIsARequestAndOnlyMeteredOnesAreActions() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public void action() {}

                            public void request() {
                                throw new IllegalStateException("no");
                            }

                            @Metered
                            void internalAction() {}

                            void internal() {}

                            @Unmetered
                            public void left() {}

                            @Metered(enabled = false)
                            public void disabled() {}

                            @Override
                            public String toString() {
                                return "users";
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.action();
                        users.internalAction();
                        users.internal();
                        users.left();
                        users.disabled();
                        users.toString();
                        try {
                            users.request();
                        } catch (IllegalStateException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.serviceRequests("Users")).isEqualTo(2);
        assertThat(readings.value("service_errors_total", "service", "Users")).isEqualTo(1);
        assertThat(readings.value("service_active_requests", "service", "Users"))
                .isZero();
        assertThat(readings.count("service_response_time_seconds", "service", "Users"))
                .isEqualTo(2);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .containsExactly("action", "internal_action");
        assertThat(readings.requests("Users", "internal_action", "success")).isEqualTo(1);
    }

    @Test
    void expectedExceptionsAreSuccesses() {
        Readings readings = Program.of("""
                        @Metrics(expected = IllegalStateException.class)
                        class Users {
                            @Metered(expected = IOException.class)
                            public void get(Exception thrown) throws Exception {
                                throw thrown;
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        for (Exception thrown : List.of(
                                new IllegalStateException(),
                                new java.io.FileNotFoundException(),
                                new IllegalArgumentException())) {
                            try {
                                users.get(thrown);
                            } catch (Exception expected) {
                                // counted
                            }
                        }
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(2);
        assertThat(readings.requests("Users", "get", "failure")).isEqualTo(1);
        assertThat(readings.value("service_errors_total", "service", "Users")).isEqualTo(1);
    }

    @Test
    void theErrorLabelIsAClosedSetWithTheDeclaredExceptionsAmongIt() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            static class NotFound extends Exception {
                                private static final long serialVersionUID = 1;
                            }

                            static class Gone extends NotFound {
                                private static final long serialVersionUID = 1;
                            }

                            static class Own extends RuntimeException {
                                private static final long serialVersionUID = 1;
                            }

                            @Metered
                            public void get(Throwable thrown) throws Throwable, NotFound {
                                throw thrown;
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        for (Throwable thrown : List.of(
                                new Users.NotFound(), new Users.Gone(), new Users.Own(), new ExecutionException(new Users.Gone()))) {
                            try {
                                users.get(thrown);
                            } catch (Throwable expected) {
                                // counted
                            }
                        }
                        """);
        assertThat(readings.errors("Users", "get", "NotFound")).isEqualTo(3);
        assertThat(readings.errors("Users", "get", "other")).isEqualTo(1);
        assertThat(readings.labelValues("action_errors_total", "error"))
                .containsExactly(
                        "Error",
                        "IllegalArgumentException",
                        "IllegalStateException",
                        "IndexOutOfBoundsException",
                        "NotFound",
                        "NullPointerException",
                        "UncheckedIOException",
                        "UnsupportedOperationException",
                        "other");
    }

    @Test
    void constructorsAreRepeatedWithATrailingRegistry() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            final List<String> names;

                            Users(String... names) throws IOException {
                                if (names.length == 0) {
                                    throw new IOException("nobody");
                                }
                                this.names = List.of(names);
                            }

                            public <T extends Collection<? extends String>> Users(T registry, int service) {
                                this.names = List.copyOf(registry);
                            }

                            private Users() {
                                this.names = List.of();
                            }

                            public List<String> names() {
                                return names;
                            }
                        }
                        """).run("""
                        try {
                            new UsersMetricsDecorator(new String[0], registry);
                            throw new AssertionError("the checked exception is carried over");
                        } catch (IOException expected) {
                            // as the constructor of Users says
                        }
                        if (!new UsersMetricsDecorator(new String[] {"a"}, registry).names().equals(List.of("a"))
                                || !new UsersMetricsDecorator(Set.of("b"), 1, registry).names().equals(List.of("b"))) {
                            throw new AssertionError("arguments are passed on");
                        }
                        """);
        assertThat(readings.serviceRequests("Users")).isEqualTo(2);
    }

    @Test
    void aMethodCalledByTheConstructorIsPassedOn() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            int loads;

                            @SuppressWarnings("all")
                            Users() {
                                load();
                                count();
                                later();
                            }

                            @Metered
                            public void load() {
                                loads++;
                            }

                            @Metered
                            public int count() {
                                return loads;
                            }

                            @Metered
                            public CompletionStage<Integer> later() {
                                return CompletableFuture.completedFuture(loads);
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.load();
                        if (users.count() != 2) {
                            throw new AssertionError("the constructor's call went through");
                        }
                        """);
        assertThat(readings.requests("Users", "load", "success")).isEqualTo(1);
    }

    @Test
    void bucketsOfServiceAndActionAreBothExact() {
        Readings readings = Program.of("""
                        @Metrics(buckets = {0.5, 60})
                        class Users {
                            @Metered(buckets = {30, 120})
                            public void own() {}

                            @Metered
                            public void inherited() {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.own();
                        users.inherited();
                        """);
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(readings.bounds("service_response_time_seconds", "service", "Users"))
                .containsExactly(0.5, 60.0, infinity);
        assertThat(readings.bounds("action_duration_seconds", "service", "Users", "action", "own"))
                .containsExactly(30.0, 120.0, infinity);
        assertThat(readings.bounds("action_duration_seconds", "service", "Users", "action", "inherited"))
                .containsExactly(0.5, 60.0, infinity);
        assertThat(readings.buckets("service_response_time_seconds", "service", "Users"))
                .containsExactly(2L, 0L, 0L);
        assertThat(readings.buckets("action_duration_seconds", "service", "Users", "action", "own"))
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void prefixAndServiceNameAreTaken() {
        Readings readings = Program.of("""
                        @Metrics(service = "people", prefix = "gateway_")
                        class Users {
                            @Metered
                            public void one() {}

                            @Metered(prefix = "special_")
                            public void two() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).one();");
        assertThat(readings.value("gateway_service_requests_total", "service", "people"))
                .isEqualTo(1);
        assertThat(readings.labelValues("gateway_action_requests_total", "action"))
                .containsExactly("one");
        assertThat(readings.labelValues("special_action_requests_total", "action"))
                .containsExactly("two");
        assertThat(readings.has("service_requests_total")).isFalse();
    }

    @Test
    void anActionWithoutAMeasuredServiceHasNoServiceMetrics() {
        Readings readings = Program.of("""
                        class Jobs {
                            @Metered
                            public void clean() {}

                            public void other() {}
                        }
                        """).run("new JobsMetricsDecorator(registry).clean();");
        assertThat(readings.requests("Jobs", "clean", "success")).isEqualTo(1);
        assertThat(readings.has("service_requests_total")).isFalse();
    }

    @Test
    void meteredOnTheTypeMakesEveryPublicMethodAnAction() {
        Readings readings = Program.of("""
                        @Metered(buckets = 1)
                        class Jobs {
                            public void clean() {}

                            @Metered(buckets = 2)
                            public void sweep() {}

                            @Unmetered
                            public void left() {}

                            void internal() {}
                        }
                        """).run("new JobsMetricsDecorator(registry).clean();");
        assertThat(readings.labelValues("action_requests_total", "action")).containsExactly("clean", "sweep");
        assertThat(readings.bounds("action_duration_seconds", "service", "Jobs", "action", "sweep"))
                .containsExactly(2.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void inheritedMethodsAreMeasured() {
        Readings readings = Program.of("""
                        class Base<T> {
                            @Metered
                            public T echo(T value) {
                                return value;
                            }

                            public final int fixed() {
                                return 1;
                            }
                        }
                        """, """
                        interface Greeter {
                            @Metered
                            default String greet() {
                                return "hello";
                            }
                        }
                        """, """
                        @Metrics
                        class Users extends Base<String> implements Greeter {}
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        String echoed = users.echo(users.greet());
                        users.fixed();
                        """);
        assertThat(readings.requests("Users", "echo", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(2);
    }

    @Test
    void meteredOnAnOverriddenMethodApplies() {
        Readings readings = Program.of("""
                        interface Greeter {
                            @Metered(buckets = 7)
                            String greet();
                        }
                        """, """
                        @Metrics
                        class Users implements Greeter {
                            @Override
                            public String greet() {
                                return "hello";
                            }
                        }
                        """).run("new UsersMetricsDecorator(registry).greet();");
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(1);
        assertThat(readings.bounds("action_duration_seconds", "service", "Users", "action", "greet"))
                .containsExactly(7.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void twoInstancesShareTheirSeries() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public void get() {}
                        }
                        """).run("""
                        new UsersMetricsDecorator(registry).get();
                        new UsersMetricsDecorator(registry).get();
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(2);
    }

    @Test
    void disabledTypesStayAsTheyAre() {
        CompiledProgram program = Program.of("""
                        @Metrics(enabled = false)
                        class Users {
                            @Metered
                            public void get() {}
                        }
                        """, """
                        @Metrics(enabled = false)
                        abstract class Base {
                            @MetricField
                            Gauge size;

                            @Metered
                            public void get() {}
                        }
                        """).compiled();
        assertThat(program.generatedSources()).isEmpty();
    }
}
