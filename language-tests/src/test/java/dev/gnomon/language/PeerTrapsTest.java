// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The mistakes that a survey found in the code of other libraries that measure by annotation, a test each; the comment
 * before a test says what goes wrong there.
 */
class PeerTrapsTest {
    // The cause of a failure is its name when a stage completes with it, and its wrapper when a method throws it.
    @Test
    void oneFailureHasOneNameWhetherItIsThrownOrCompletesAStage() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public void sync() throws IOException {
                                throw new CompletionException(new IOException());
                            }

                            @Metered
                            public CompletionStage<String> async() {
                                return CompletableFuture.failedStage(new CompletionException(new IOException()));
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.async();
                        try {
                            users.sync();
                        } catch (CompletionException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.errors("Users", "sync", "IOException")).isEqualTo(1);
        assertThat(readings.errors("Users", "async", "IOException")).isEqualTo(1);
    }

    // A metric that nobody registered, or no longer, fails the call that would record it.
    @Test
    void aMissingRegistrationDoesNotFailTheCall() {
        Program.of("""
                        @Metrics
                        class Users {
                            @MetricField
                            Counter visits;

                            @Metered
                            public int get() {
                                visits.increment();
                                return 1;
                            }
                        }
                        """).run("""
                        MetricRegistry knowsNoIndex = MetricRegistry.createEmpty();
                        Users users = new UsersMetricsDecorator(knowsNoIndex);
                        int calls = users.get();
                        knowsNoIndex.close();
                        calls += users.get();
                        if (calls != 2) {
                            throw new AssertionError(calls);
                        }
                        """);
    }

    // The gauge of running calls goes down after the call only, not when it panics, is cancelled or throws an Error.
    @Test
    void theGaugeOfRunningCallsDoesNotLeakHoweverACallEnds() {
        Readings readings = Program.of("""
                        @Metrics
                        class Jobs {
                            @Metered
                            public void run(Throwable failure) throws Throwable {
                                throw failure;
                            }

                            @Metered
                            public CompletableFuture<String> later() {
                                return new CompletableFuture<>();
                            }
                        }
                        """).run("""
                        Jobs jobs = new JobsMetricsDecorator(registry);
                        for (Throwable failure : List.of(
                                new InternalError(),
                                new StackOverflowError(),
                                new Throwable(),
                                new InterruptedException(),
                                new CancellationException())) {
                            try {
                                jobs.run(failure);
                            } catch (Throwable expected) {
                                // counted
                            }
                        }
                        jobs.later().cancel(true);
                        jobs.later().completeExceptionally(new InternalError());
                        """);
        assertThat(readings.active("Jobs", "run")).isZero();
        assertThat(readings.active("Jobs", "later")).isZero();
        assertThat(readings.value("service_active_requests", "service", "Jobs")).isZero();
        assertThat(readings.requests("Jobs", "run", "failure")).isEqualTo(4);
        assertThat(readings.requests("Jobs", "run", "cancelled")).isEqualTo(1);
    }

    // Each bucket is a timer of its own, with bounds in whole milliseconds, and failures always go to the first.
    @Test
    void aFailureIsInTheBucketOfItsDurationAndBoundsMayBeMicroseconds() {
        Readings readings = Program.of("""
                        @Metrics(buckets = {0.0000005, 60})
                        class Slow {
                            @Metered(buckets = {0.000001, 0.0005, 60})
                            public void fail() {
                                long start = System.nanoTime();
                                while (System.nanoTime() - start < 500_001) {
                                    Thread.onSpinWait();
                                }
                                throw new IllegalStateException();
                            }
                        }
                        """).run("""
                        try {
                            new SlowMetricsDecorator(registry).fail();
                        } catch (IllegalStateException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.buckets("action_duration_seconds", "service", "Slow", "action", "fail"))
                .containsExactly(0L, 0L, 1L, 0L);
        assertThat(readings.buckets("service_response_time_seconds", "service", "Slow"))
                .containsExactly(0L, 1L, 0L);
    }

    // A scrape waits until all observers have finished, and one that is preempted stalls it.
    @Test
    void aScrapeDoesNotWaitForCallsThatRun() {
        Readings readings = Program.of("""
                        @Metrics
                        class Jobs {
                            final CountDownLatch running = new CountDownLatch(1);
                            final CountDownLatch end = new CountDownLatch(1);

                            @Metered
                            public void run() {
                                running.countDown();
                                try {
                                    end.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        }
                        """).run("""
                        Jobs jobs = new JobsMetricsDecorator(registry);
                        Thread thread = new Thread(jobs::run);
                        thread.start();
                        jobs.running.await();
                        // On this thread: had it to wait for the call, nobody would ever end the call.
                        registry.snapshot();
                        jobs.end.countDown();
                        thread.join();
                        """);
        assertThat(readings.requests("Jobs", "run", "success")).isEqualTo(1);
    }

    // A label of what a method returns is the stage itself, so that every call has a series of its own.
    @Test
    void aLabelOfALaterResultIsWhatTheStageCompletesWithAndNotTheStage() {
        Readings readings = Program.of("""
                        import static dev.gnomon.metrics.Metrics.currentCall;

                        import dev.gnomon.metrics.CallLabels;

                        @Metrics
                        class Users {
                            @Metered(labels = "tier")
                            public CompletionStage<String> get(CompletionStage<String> tier) {
                                CallLabels call = currentCall();
                                return tier.thenApply(result -> {
                                    call.addLabel("tier", result);
                                    return "a user of " + result;
                                });
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        CompletableFuture<String> gold = new CompletableFuture<>();
                        CompletableFuture<String> other = new CompletableFuture<>();
                        CompletableFuture<String> none = new CompletableFuture<>();
                        users.get(gold);
                        users.get(other);
                        users.get(none);
                        users.get(CompletableFuture.completedStage("free"));
                        gold.complete("gold");
                        other.complete("gold");
                        none.completeExceptionally(new IOException());
                        """);
        assertThat(readings.labelValues("action_requests_total", "tier")).containsExactly("free", "gold", "unknown");
        assertThat(requests(readings, "get", "tier", "gold")).isEqualTo(2);
        assertThat(requests(readings, "get", "tier", "free")).isEqualTo(1);
        assertThat(readings.errors("Users", "get", "IOException", "tier", "unknown"))
                .isEqualTo(1);
        assertThat(readings.active("Users", "get", "tier", "unknown")).isZero();
    }

    // An exporter of deltas resets the counters, and whoever else reads them sees them fall.
    @Test
    void whoReadsDeltasTakesNothingFromWhoReadsTotals() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        class Users {
                            @MetricField
                            Counter visits;

                            @MetricField(buckets = 1)
                            Histogram sizes;

                            @Metered
                            public void get(@Label String tier) throws IOException {
                                visits.increment();
                                sizes.observe(0.5);
                                if (tier.equals("nobody")) {
                                    throw new IOException();
                                }
                            }
                        }
                        """, """
                        public class Round {
                            private Round() {}

                            public static void run(MetricRegistry registry) {
                                Users users = new UsersMetricsDecorator(registry);
                                try {
                                    users.get("gold");
                                    users.get("nobody");
                                } catch (IOException expected) {
                                    // counted
                                }
                            }
                        }
                        """).compiled();
        MetricRegistry registry = MetricRegistry.create(program.loader());
        program.call("app.Round", "run", registry);
        List<Double> inOneRound = totals(registry);
        assertThat(inOneRound).containsExactly(1.0, 1.0, 2.0, 2.0, 2.0, 1.0, 1.0);
        List<Double> before = inOneRound;
        for (int round = 2; round <= 4; round++) {
            program.call("app.Round", "run", registry);
            // One reads some of the metrics, one keeps what it saw before, and the third comes last.
            registry.collect(name -> name.startsWith("action"));
            List<Double> now = totals(registry);
            for (int i = 0; i < now.size(); i++) {
                assertThat(now.get(i) - before.get(i))
                        .as("delta of total %d", i)
                        .isEqualTo(inOneRound.get(i));
            }
            assertThat(totals(registry)).isEqualTo(now);
            before = now;
        }
    }

    /** All totals of one scrape that each round of calls adds to. */
    private static List<Double> totals(MetricRegistry registry) {
        Readings readings = new Readings(registry.snapshot());
        return List.of(
                requests(readings, "get", "tier", "gold"),
                readings.requests("Users", "get", "failure", "tier", "nobody"),
                readings.serviceRequests("Users"),
                readings.value("visits_total"),
                (double) readings.count("sizes"),
                (double) readings.durations("Users", "get", "tier", "gold"),
                readings.errors("Users", "get", "IOException", "tier", "nobody"));
    }

    // The decorator is generated, and yet makes an array of the arguments and looks its timer up in a map at each call.
    @Test
    void aGeneratedCallAllocatesNothing() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Sums {
                            @Metered
                            long add(long a, int b, String c, double d);
                        }
                        """).run("""
                        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
                        Sums sums = new SumsMetricsDecorator((a, b, c, d) -> a + b, registry);
                        double least = Double.MAX_VALUE;
                        // Again until it is true: the JVM's own compiler may allocate in between, a call that does always does.
                        for (int attempt = 0; attempt < 5 && least >= 1; attempt++) {
                            long start = threads.getCurrentThreadAllocatedBytes();
                            for (int i = 0; i < 100_000; i++) {
                                sums.add(i, i, "c", i);
                            }
                            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - start) / 100_000.0);
                        }
                        if (least >= 1) {
                            throw new AssertionError(least + " bytes for each call");
                        }
                        """);
        assertThat(readings.requests("Sums", "add", "success")).isPositive();
    }

    // A series beyond the limit is in no map, so that each call takes the registry's lock and makes a meter for
    // nothing.
    @Test
    void aCallBeyondTheLimitAllocatesNothing() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public int get(@Label(max = 2) String tenant) {
                                return 1;
                            }
                        }
                        """).run("""
                        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
                        Users users = new UsersMetricsDecorator(registry);
                        users.get("a");
                        users.get("b");
                        double least = Double.MAX_VALUE;
                        int calls = 0;
                        // Again until it is true: the JVM's own compiler may allocate in between, a call that does always does.
                        for (int attempt = 0; attempt < 5 && least >= 1; attempt++) {
                            long start = threads.getCurrentThreadAllocatedBytes();
                            for (int i = 0; i < 50_000; i++) {
                                calls += users.get("c") + users.get("d");
                            }
                            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - start) / 100_000.0);
                        }
                        if (least >= 1) {
                            throw new AssertionError(least + " bytes for each call");
                        }
                        registry.gauge("calls").set(calls);
                        """);
        assertThat(requests(readings, "get", "tenant", "other")).isEqualTo(readings.value("calls"));
        assertThat(readings.labelValues("action_requests_total", "tenant")).containsExactly("a", "b", "other");
    }

    // A series is known by a hash of its values, written one after the other, so that "ab", "c" and "a", "bc" are one.
    @Test
    void valuesThatJoinToOneTextAreTwoSeries() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public void get(@Label String a, @Label String b) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.get("ab", "c");
                        users.get("a", "bc");
                        users.get("abc", "");
                        users.get("", "abc");
                        // The hashes of these are the same, too.
                        users.get("Aa", "BB");
                        users.get("BB", "Aa");
                        """);
        for (String[] values :
                new String[][] {{"ab", "c"}, {"a", "bc"}, {"abc", ""}, {"", "abc"}, {"Aa", "BB"}, {"BB", "Aa"}}) {
            assertThat(requests(readings, "get", "a", values[0], "b", values[1]))
                    .as(String.join(",", values))
                    .isEqualTo(1);
        }
    }

    // A publisher that fails or is cancelled is never recorded.
    @Test
    void aPublisherThatFailsOrIsCancelledIsRecorded() {
        Readings readings = Program.of("""
                        @Metrics
                        class Feed {
                            @Metered
                            public reactor.core.publisher.Flux<Integer> items(boolean fails) {
                                return fails
                                        ? reactor.core.publisher.Flux.just(1, 2).map(item -> 1 / (2 - item))
                                        : reactor.core.publisher.Flux.<Integer>never();
                            }
                        }
                        """).run("""
                        Feed feed = new FeedMetricsDecorator(registry);
                        feed.items(true).subscribe(item -> {}, failure -> {});
                        feed.items(false).subscribe().dispose();
                        """);
        assertThat(readings.requests("Feed", "items", "failure")).isEqualTo(1);
        assertThat(readings.requests("Feed", "items", "cancelled")).isEqualTo(1);
        assertThat(readings.durations("Feed", "items")).isEqualTo(2);
        assertThat(readings.active("Feed", "items")).isZero();
    }

    // Each request for more items begins to measure anew, so that what is shown is how long the last ones took.
    @Test
    void aSubscriptionIsMeasuredFromItsBeginningWhateverIsRequested() {
        Readings readings = Program.of("""
                        @Metrics
                        class Feed {
                            @Metered(buckets = {0.0005, 60})
                            public reactor.core.publisher.Flux<Integer> items() {
                                return reactor.core.publisher.Flux.range(0, 3);
                            }
                        }
                        """).run("""
                        new FeedMetricsDecorator(registry)
                                .items()
                                .subscribe(new reactor.core.publisher.BaseSubscriber<Integer>() {
                                    @Override
                                    protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                                        long start = System.nanoTime();
                                        while (System.nanoTime() - start < 500_001) {
                                            Thread.onSpinWait();
                                        }
                                        request(1);
                                    }

                                    @Override
                                    protected void hookOnNext(Integer item) {
                                        request(1);
                                    }
                                });
                        """);
        assertThat(readings.buckets("action_duration_seconds", "service", "Feed", "action", "items"))
                .containsExactly(0L, 1L, 0L);
    }

    // Overloads share one name, and so one set of series.
    @Test
    void overloadsDoNotShareSeries() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Users {
                            @Metered
                            void find(String name);

                            @Metered
                            void find(long id);

                            @Metered
                            void find(String... names);
                        }
                        """, """
                        class Nobody implements Users {
                            @Override
                            public void find(String name) {}

                            @Override
                            public void find(long id) {}

                            @Override
                            public void find(String... names) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(new Nobody(), registry);
                        users.find("a");
                        users.find("a", "b");
                        users.find("a", "b");
                        """);
        assertThat(readings.requests("Users", "find_string", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "find_string_array", "success")).isEqualTo(2);
        assertThat(readings.requests("Users", "find_long", "success")).isZero();
    }

    private static double requests(Readings readings, String action, String... labels) {
        String[] all = {"service", "Users", "action", action, "outcome", "success"};
        return readings.value(
                "action_requests_total",
                Stream.of(all, labels).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
