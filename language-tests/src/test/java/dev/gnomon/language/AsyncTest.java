// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Methods that return a stage are measured until it completes. */
class AsyncTest {
    private static final String PROFILES = """
            @Metrics
            class Profiles {
                final CompletableFuture<String> stage = new CompletableFuture<>();

                @Metered
                public CompletionStage<String> load() {
                    return stage;
                }

                @Metered
                public CompletableFuture<String> future(boolean broken) {
                    if (broken) {
                        throw new IllegalStateException("before the stage exists");
                    }
                    return stage;
                }
            }
            """;

    @Test
    void aCallIsActiveUntilItsStageCompletes() {
        Readings readings = Program.of(PROFILES).run("new ProfilesMetricsDecorator(registry).load();");
        assertThat(readings.active("Profiles", "load")).isEqualTo(1);
        assertThat(readings.value("service_active_requests", "service", "Profiles"))
                .isEqualTo(1);
        assertThat(readings.durations("Profiles", "load")).isZero();
        assertThat(readings.requests("Profiles", "load", "success")).isZero();
    }

    @Test
    void completionIsASuccess() {
        Readings readings = Program.of(PROFILES).run("""
                        Profiles profiles = new ProfilesMetricsDecorator(registry);
                        profiles.load();
                        profiles.stage.complete("done");
                        """);
        assertThat(readings.requests("Profiles", "load", "success")).isEqualTo(1);
        assertThat(readings.active("Profiles", "load")).isZero();
        assertThat(readings.durations("Profiles", "load")).isEqualTo(1);
    }

    @Test
    void failureIsNamedByItsCause() {
        Readings readings = Program.of(PROFILES).run("""
                        Profiles profiles = new ProfilesMetricsDecorator(registry);
                        profiles.load();
                        profiles.future(false);
                        profiles.stage.completeExceptionally(
                                new CompletionException(new ExecutionException(new IOException("down"))));
                        """);
        assertThat(readings.errors("Profiles", "load", "IOException")).isEqualTo(1);
        assertThat(readings.errors("Profiles", "future", "IOException")).isEqualTo(1);
        assertThat(readings.active("Profiles", "load")).isZero();
    }

    @Test
    void cancellationIsAnOutcomeOfItsOwn() {
        Readings readings = Program.of(PROFILES).run("""
                        CompletableFuture<String> stage = new ProfilesMetricsDecorator(registry).future(false);
                        stage.cancel(true);
                        """);
        assertThat(readings.requests("Profiles", "future", "cancelled")).isEqualTo(1);
        assertThat(readings.requests("Profiles", "future", "failure")).isZero();
        assertThat(readings.active("Profiles", "future")).isZero();
    }

    @Test
    void anExceptionBeforeTheStageIsAFailure() {
        Readings readings = Program.of(PROFILES).run("""
                        try {
                            new ProfilesMetricsDecorator(registry).future(true);
                        } catch (IllegalStateException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.errors("Profiles", "future", "IllegalStateException"))
                .isEqualTo(1);
        assertThat(readings.active("Profiles", "future")).isZero();
    }

    @Test
    void theStageItselfIsReturned() {
        Program.of(PROFILES).run("""
                        Profiles profiles = new ProfilesMetricsDecorator(registry);
                        if (profiles.load() != profiles.stage) {
                            throw new AssertionError("callers see another stage");
                        }
                        """);
    }

    @Test
    void subtypesOfStagesAreObserved() {
        Readings readings = Program.of("""
                        class Task<T> extends CompletableFuture<T> {}
                        """, """
                        @Metrics
                        interface Tasks {
                            @Metered
                            <S extends CompletionStage<String>> S run(S stage);

                            @Metered
                            Task<String> task();
                        }
                        """).run("""
                        Task<String> task = new Task<>();
                        Tasks tasks = new TasksMetricsDecorator(
                                new Tasks() {
                                    @Override
                                    public <S extends CompletionStage<String>> S run(S stage) {
                                        return stage;
                                    }

                                    @Override
                                    public Task<String> task() {
                                        return task;
                                    }
                                },
                                registry);
                        Task<String> same = tasks.run(task);
                        tasks.task();
                        """);
        assertThat(readings.active("Tasks", "run")).isEqualTo(1);
        assertThat(readings.active("Tasks", "task")).isEqualTo(1);
    }

    @Test
    void onRequestOnlyTheCreationIsMeasured() {
        Readings readings = Program.of("""
                        @Metrics
                        class Jobs {
                            @Metered(async = AsyncMode.CREATION)
                            public Future<String> submit() {
                                return new CompletableFuture<>();
                            }

                            @Metered(async = AsyncMode.CREATION)
                            public CompletionStage<String> later() {
                                return new CompletableFuture<>();
                            }
                        }
                        """).run("""
                        Jobs jobs = new JobsMetricsDecorator(registry);
                        jobs.submit();
                        jobs.later();
                        """);
        assertThat(readings.requests("Jobs", "submit", "success")).isEqualTo(1);
        assertThat(readings.requests("Jobs", "later", "success")).isEqualTo(1);
        assertThat(readings.active("Jobs", "later")).isZero();
    }

    @Test
    void anUnmeteredPublicMethodThatReturnsAStageIsARequestUntilItCompletes() {
        Readings readings = Program.of("""
                        @Metrics
                        class Profiles {
                            public CompletionStage<String> load() {
                                return new CompletableFuture<>();
                            }
                        }
                        """).run("new ProfilesMetricsDecorator(registry).load();");
        assertThat(readings.value("service_active_requests", "service", "Profiles"))
                .isEqualTo(1);
        assertThat(readings.serviceRequests("Profiles")).isZero();
    }
}
