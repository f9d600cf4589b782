// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How calls end, and under which names that is counted: the same whichever way a method hands its failure out. */
class OutcomesTest {
    /** Each method fails, in its own way, with what it is given. */
    private static final String WAYS = """
            @Metrics(expected = java.util.NoSuchElementException.class)
            class Ways {
                static class Rejected extends Exception {
                    private static final long serialVersionUID = 1;
                }

                final CompletableFuture<String> stage = new CompletableFuture<>();
                final ExecutorService thread = Executors.newSingleThreadExecutor();

                @Metered
                public void thrown(Throwable failure) throws Throwable, Rejected {
                    throw failure;
                }

                @Metered
                public CompletionStage<String> thrownBeforeTheStage(Throwable failure) throws Throwable, Rejected {
                    throw failure;
                }

                @Metered
                public CompletionStage<String> stageThatHasFailed(Throwable failure) throws Rejected {
                    return CompletableFuture.failedStage(failure);
                }

                @Metered
                public CompletionStage<String> stageThatFailsLater(Throwable failure) throws Rejected {
                    return stage;
                }

                @Metered
                public CompletableFuture<String> stageThatDependsOnIt(Throwable failure) throws Rejected {
                    return stage.thenApply(String::strip).thenApply(String::trim);
                }

                @Metered
                public CompletableFuture<String> stageOfAnotherThread(Throwable failure) throws Rejected {
                    return CompletableFuture.supplyAsync(() -> {
                        throw new CompletionException(failure);
                    }, thread);
                }

                @Metered
                public Flux<String> thrownBeforeThePublisher(Throwable failure) throws Throwable, Rejected {
                    throw failure;
                }

                @Metered
                public Flux<String> flux(Throwable failure) throws Rejected {
                    return Flux.error(failure);
                }

                @Metered
                public Mono<String> mono(Throwable failure) throws Rejected {
                    return Mono.error(failure);
                }

                @Metered
                public Flow.Publisher<String> flow(Throwable failure) throws Rejected {
                    return JdkFlowAdapter.publisherToFlowPublisher(Flux.error(failure));
                }

                @Metered
                public void labelled(@Label String way, Throwable failure) throws Throwable, Rejected {
                    throw failure;
                }

                @Metered(labels = "way")
                public void labelledByTheBody(Throwable failure) throws Throwable, Rejected {
                    dev.gnomon.metrics.Metrics.addLabel("way", "a");
                    throw failure;
                }

                @Metered(labels = "way")
                public CompletionStage<String> stageLabelledByTheBody(Throwable failure) throws Rejected {
                    dev.gnomon.metrics.Metrics.addLabel("way", "a");
                    return CompletableFuture.failedStage(failure);
                }
            }
            """.replace("Flux<", "reactor.core.publisher.Flux<")
            .replace("Mono<", "reactor.core.publisher.Mono<")
            .replace("Flux.error", "reactor.core.publisher.Flux.error")
            .replace("Mono.error", "reactor.core.publisher.Mono.error")
            .replace("JdkFlowAdapter", "reactor.adapter.JdkFlowAdapter");

    private static final String EACH_WAY = """
            Ways ways = new WaysMetricsDecorator(registry);
            interface Call {
                void run() throws Throwable;
            }
            for (Call call : List.<Call>of(
                    () -> ways.thrown(failure),
                    () -> ways.thrownBeforeTheStage(failure),
                    () -> ways.thrownBeforeThePublisher(failure),
                    () -> ways.labelled("a", failure),
                    () -> ways.labelledByTheBody(failure))) {
                try {
                    call.run();
                } catch (Throwable expected) {
                    // counted
                }
            }
            ways.stageLabelledByTheBody(failure);
            ways.flux(failure).subscribe(item -> {}, told -> {});
            ways.mono(failure).subscribe(item -> {}, told -> {});
            reactor.adapter.JdkFlowAdapter.flowPublisherToFlux(ways.flow(failure)).subscribe(item -> {}, told -> {});
            ways.stageThatHasFailed(failure);
            ways.stageThatFailsLater(failure);
            ways.stageThatDependsOnIt(failure);
            ways.stage.completeExceptionally(failure);
            ways.stageOfAnotherThread(failure);
            ways.thread.shutdown();
            if (!ways.thread.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new AssertionError("the stage does not complete");
            }
            """;

    private static final String[] ACTIONS = {
        "thrown",
        "thrown_before_the_stage",
        "stage_that_has_failed",
        "stage_that_fails_later",
        "stage_that_depends_on_it",
        "stage_of_another_thread",
        "thrown_before_the_publisher",
        "flux",
        "mono",
        "flow",
        "labelled",
        "labelled_by_the_body",
        "stage_labelled_by_the_body"
    };

    private static String[] labels(String action) {
        return action.contains("labelled") ? new String[] {"way", "a"} : new String[0];
    }

    private static Readings failing(String failure) {
        return Program.of(WAYS).run("Throwable failure = " + failure + ";\n" + EACH_WAY);
    }

    private static void assertIsOnEveryPath(String failure, String error) {
        Readings readings = failing(failure);
        for (String action : ACTIONS) {
            assertThat(readings.errors("Ways", action, error, labels(action)))
                    .as(action)
                    .isEqualTo(1);
            assertThat(readings.requests("Ways", action, "failure", labels(action)))
                    .as(action)
                    .isEqualTo(1);
            assertNothingElse(readings, action);
        }
        assertThat(readings.value("service_errors_total", "service", "Ways")).isEqualTo(ACTIONS.length);
    }

    private static void assertEndsOnEveryPath(String failure, String outcome) {
        Readings readings = failing(failure);
        for (String action : ACTIONS) {
            assertThat(readings.requests("Ways", action, outcome, labels(action)))
                    .as(action)
                    .isEqualTo(1);
            assertNothingElse(readings, action);
        }
        assertThat(readings.value("service_errors_total", "service", "Ways")).isZero();
        assertThat(readings.serviceRequests("Ways")).isEqualTo(ACTIONS.length);
    }

    private static void assertNothingElse(Readings readings, String action) {
        assertThat(readings.active("Ways", action, labels(action))).as(action).isZero();
        assertThat(readings.durations("Ways", action, labels(action)))
                .as(action)
                .isEqualTo(1);
        double ended = 0;
        for (String outcome : readings.labelValues("action_requests_total", "outcome")) {
            ended += readings.requests("Ways", action, outcome, labels(action));
        }
        assertThat(ended).as(action).isEqualTo(1);
    }

    @Test
    void aDeclaredExceptionHasItsNameOnEveryPath() {
        assertIsOnEveryPath("new Ways.Rejected()", "Rejected");
    }

    @Test
    void completionAndExecutionExceptionsAreUnwrappedOnEveryPath() {
        assertIsOnEveryPath("new CompletionException(new Ways.Rejected())", "Rejected");
        assertIsOnEveryPath("new ExecutionException(new Ways.Rejected())", "Rejected");
        assertIsOnEveryPath(
                "new ExecutionException(new CompletionException(new ExecutionException(new Ways.Rejected())))",
                "Rejected");
    }

    @Test
    void errorsAreFailuresOnEveryPath() {
        assertIsOnEveryPath("new StackOverflowError()", "Error");
        assertIsOnEveryPath("new AssertionError(\"broken\")", "Error");
        assertIsOnEveryPath("new OutOfMemoryError()", "Error");
        assertIsOnEveryPath("new CompletionException(new NoClassDefFoundError())", "Error");
    }

    @Test
    void whatIsInNoClassOfTheSetIsOtherOnEveryPath() {
        assertIsOnEveryPath("new InterruptedException()", "other");
        assertIsOnEveryPath("new Throwable(\"of no family\")", "other");
        assertIsOnEveryPath(
                "new RuntimeException() {\n    private static final long serialVersionUID = 1;\n}", "other");
    }

    @Test
    void cancellationIsNoFailureOnAnyPath() {
        assertEndsOnEveryPath("new CancellationException()", "cancelled");
        assertEndsOnEveryPath("new CompletionException(new CancellationException())", "cancelled");
        assertEndsOnEveryPath("new ExecutionException(new CancellationException())", "cancelled");
    }

    @Test
    void anExpectedExceptionIsASuccessOnEveryPath() {
        assertEndsOnEveryPath("new java.util.NoSuchElementException()", "success");
        assertEndsOnEveryPath("new InputMismatchException()", "success");
        assertEndsOnEveryPath(
                "new ExecutionException(new CompletionException(new InputMismatchException()))", "success");
    }

    @Test
    void cancellingWhatTheCallerGotEndsTheCallAsCancelled() {
        Readings readings = Program.of(WAYS).run("""
                        Ways ways = new WaysMetricsDecorator(registry);
                        ways.stageThatDependsOnIt(null).cancel(true);
                        ((CompletableFuture<String>) ways.stageThatFailsLater(null)).cancel(false);
                        """);
        assertThat(readings.requests("Ways", "stage_that_depends_on_it", "cancelled"))
                .isEqualTo(1);
        assertThat(readings.requests("Ways", "stage_that_fails_later", "cancelled"))
                .isEqualTo(1);
        assertThat(readings.value("service_active_requests", "service", "Ways")).isZero();
    }

    @Test
    void aStageThatNeverCompletesStaysInFlightAndNothingElseLeaks() {
        Readings readings = Program.of("""
                        @Metrics
                        class Lost {
                            @Metered
                            public CompletionStage<String> never() {
                                return new CompletableFuture<>();
                            }

                            @Metered
                            public void other() {}
                        }
                        """).run("""
                        Lost lost = new LostMetricsDecorator(registry);
                        List<java.lang.ref.WeakReference<Object>> stages = new ArrayList<>();
                        for (int i = 0; i < 1000; i++) {
                            stages.add(new java.lang.ref.WeakReference<>(lost.never()));
                        }
                        lost.other();
                        // What is kept of a call is a number, not its stage.
                        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
                        while (stages.stream().anyMatch(stage -> stage.get() != null)) {
                            System.gc();
                            if (System.nanoTime() > deadline) {
                                throw new AssertionError("a stage is kept that nobody else knows");
                            }
                        }
                        """);
        assertThat(readings.active("Lost", "never")).isEqualTo(1000);
        assertThat(readings.value("service_active_requests", "service", "Lost")).isEqualTo(1000);
        assertThat(readings.durations("Lost", "never")).isZero();
        for (String outcome : readings.labelValues("action_requests_total", "outcome")) {
            assertThat(readings.requests("Lost", "never", outcome)).isZero();
        }
        assertThat(readings.requests("Lost", "other", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Lost")).isEqualTo(1);
    }

    @Test
    void aStageThatIsCompletedTwiceEndsOnce() {
        Readings readings = Program.of(WAYS).run("""
                        Ways ways = new WaysMetricsDecorator(registry);
                        ways.stageThatFailsLater(null);
                        ways.stage.complete("first");
                        ways.stage.completeExceptionally(new IOException());
                        ways.stage.obtrudeException(new IOException());
                        ways.stage.cancel(true);
                        """);
        assertThat(readings.requests("Ways", "stage_that_fails_later", "success"))
                .isEqualTo(1);
        assertNothingElse(readings, "stage_that_fails_later");
    }

    @Test
    void oneStageReturnedByTwoCallsEndsBoth() {
        Readings readings = Program.of(WAYS).run("""
                        Ways ways = new WaysMetricsDecorator(registry);
                        ways.stageThatFailsLater(null);
                        ways.stageThatFailsLater(null);
                        ways.stage.complete("once");
                        """);
        assertThat(readings.requests("Ways", "stage_that_fails_later", "success"))
                .isEqualTo(2);
        assertThat(readings.active("Ways", "stage_that_fails_later")).isZero();
    }

    @Test
    void aMethodThatReturnsNoStageHasSucceeded() {
        Readings readings = Program.of("""
                        @Metrics
                        class Sloppy {
                            @Metered
                            public CompletionStage<String> none() {
                                return null;
                            }
                        }
                        """).run("""
                        if (new SloppyMetricsDecorator(registry).none() != null) {
                            throw new AssertionError("the caller gets what the method returned");
                        }
                        """);
        assertThat(readings.requests("Sloppy", "none", "success")).isEqualTo(1);
        assertThat(readings.active("Sloppy", "none")).isZero();
    }

    @Test
    void theCallerGetsTheVeryFailureAsItWas() {
        Program.of(WAYS).run("""
                        Exception failure = new Ways.Rejected();
                        StackTraceElement[] trace = failure.getStackTrace();
                        try {
                            new WaysMetricsDecorator(registry).thrown(failure);
                            throw new AssertionError("nothing is thrown");
                        } catch (Ways.Rejected same) {
                            if (same != failure
                                    || same.getSuppressed().length != 0
                                    || same.getCause() != null
                                    || !Arrays.equals(trace, same.getStackTrace())) {
                                throw new AssertionError("the failure was touched", same);
                            }
                        }
                        """);
    }

    @Test
    void aCheckedExceptionThatIsNotDeclaredPassesAndIsCounted() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Sneaky {
                            @Metered
                            void run();

                            @SuppressWarnings("unchecked")
                            static <X extends Throwable> void sneak(Throwable failure) throws X {
                                throw (X) failure;
                            }
                        }
                        """).run("""
                        IOException failure = new IOException();
                        try {
                            new SneakyMetricsDecorator(() -> Sneaky.<RuntimeException>sneak(failure), registry).run();
                        } catch (Exception same) {
                            if (same != failure) {
                                throw same;
                            }
                        }
                        """);
        assertThat(readings.errors("Sneaky", "run", "other")).isEqualTo(1);
        assertThat(readings.active("Sneaky", "run")).isZero();
    }

    @Test
    void anInterruptStaysWithTheThread() {
        Readings readings = Program.of(WAYS).run("""
                        Thread.currentThread().interrupt();
                        try {
                            new WaysMetricsDecorator(registry).thrown(new InterruptedException());
                        } catch (InterruptedException expected) {
                            // counted
                        }
                        if (!Thread.interrupted()) {
                            throw new AssertionError("the interrupt is gone");
                        }
                        """);
        assertThat(readings.errors("Ways", "thrown", "other")).isEqualTo(1);
    }

    @Test
    void theErrorsOfAnActionAreAClosedSet() {
        Readings readings = Program.of(WAYS).run("""
                        Ways ways = new WaysMetricsDecorator(registry);
                        for (Throwable failure : List.of(
                                new IOException(), new SecurityException(), new ArithmeticException(), new Exception())) {
                            try {
                                ways.thrown(failure);
                            } catch (Throwable expected) {
                                // counted
                            }
                        }
                        """);
        assertThat(readings.errors("Ways", "thrown", "other")).isEqualTo(4);
        assertThat(readings.labelValues("action_errors_total", "error"))
                .containsExactly(
                        "Error",
                        "IOException",
                        "IllegalArgumentException",
                        "IllegalStateException",
                        "IndexOutOfBoundsException",
                        "NullPointerException",
                        "Rejected",
                        "TimeoutException",
                        "UncheckedIOException",
                        "UnsupportedOperationException",
                        "other");
    }
}
