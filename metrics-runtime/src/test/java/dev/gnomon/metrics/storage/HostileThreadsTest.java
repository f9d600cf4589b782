// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.Instruments;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.value.CounterRecorder;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that are not what a thread usually is. */
class HostileThreadsTest {
    private static final int THREADS = 24;
    private static final int TIMES = 500;

    private final Instruments instruments = new Instruments(Storage.SHARDED);

    /** A thread whose number is not its own. */
    private static final class Numbered extends Thread {
        private final LongSupplier number;

        Numbered(Runnable task, LongSupplier number) {
            super(task);
            this.number = number;
        }

        @Override
        @SuppressWarnings("deprecation") // What the JDK renamed, others still override.
        public long getId() {
            return number.getAsLong();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, -1, -2048, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32})
    void threadsWithOneNumberLoseNothing(long number) throws Exception {
        recordTogether(() -> number);
    }

    @Test
    void threadsWithTheNumberOfAnotherLoseNothing() throws Exception {
        instruments.record();
        @SuppressWarnings("deprecation")
        long own = Thread.currentThread().getId();
        List<Thread> threads = start(() -> own);
        for (int i = 0; i < TIMES; i++) {
            instruments.record();
        }
        join(threads);

        instruments.assertRecorded((long) THREADS * TIMES + TIMES + 1);
    }

    @Test
    void threadsWhoseNumberChangesLoseNothing() throws Exception {
        AtomicInteger next = new AtomicInteger();
        recordTogether(() -> next.getAndAdd(31));
        assertThat(ShardCensus.shards()).isLessThanOrEqualTo(Shards.MAX_SHARDS);
        Storage.tidy();
        assertThat(ShardCensus.shards()).isLessThan(Shards.MAX_SHARDS / 2);
    }

    @Test
    void threadsWhoseNumberThrowsLoseNothing() throws Exception {
        recordTogether(() -> {
            throw new UnsupportedOperationException("meant");
        });
    }

    @Test
    void threadsWhoseNumberIsAnErrorLoseNothing() throws Exception {
        recordTogether(() -> {
            throw new AssertionError("meant");
        });
    }

    @Test
    void aThreadThatEndsByAnExceptionLosesNothingOfItsHandlerEither() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> {
                instruments.record();
                throw new IllegalStateException("meant");
            });
            thread.setUncaughtExceptionHandler((dying, failure) -> instruments.record());
            thread.start();
            threads.add(thread);
        }
        join(threads);
        Storage.tidy();

        instruments.assertRecorded(2L * THREADS);
    }

    @Test
    void aPoolWhoseTasksThrowLosesNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((dying, failure) -> {});
            return thread;
        });
        for (int i = 0; i < TIMES; i++) {
            pool.execute(() -> {
                instruments.record();
                throw new IllegalStateException("meant");
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        instruments.assertRecorded(TIMES);
    }

    @Test
    void aCleanerRecords() throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch cleaned = new CountDownLatch(TIMES);
        Cleaner cleaner = Cleaner.create(task -> {
            thread.set(new Thread(task));
            return thread.get();
        });
        for (int i = 0; i < TIMES; i++) {
            cleaner.register(new Object(), () -> {
                instruments.record();
                cleaned.countDown();
            });
        }

        Awaitility.await().until(() -> {
            System.gc();
            return cleaned.getCount() == 0;
        });
        instruments.assertRecorded(TIMES);
    }

    @Test
    void anInterruptedThreadRecordsAndReadsAndStaysInterrupted() throws Exception {
        AtomicInteger stillInterrupted = new AtomicInteger();
        Crowd others = new Crowd();
        // So that the reader below has moves to wait for.
        others.repeat(() -> {
            CountDownLatch recorded = new CountDownLatch(1);
            Crowd.run(1, () -> {
                new CounterRecorder(Storage.SHARDED).increment();
                recorded.countDown();
            });
            Storage.tidy();
        });
        Crowd.run(1, () -> {
            Thread.currentThread().interrupt();
            for (int i = 0; i < TIMES; i++) {
                instruments.record();
                instruments.check();
                Storage.tidy();
                stillInterrupted.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 0);
            }
        });
        others.end();

        assertThat(stillInterrupted).hasValue(TIMES);
        instruments.assertRecorded(TIMES);
    }

    @Test
    void aCallMayBeginOnOneThreadAndEndOnAnotherAfterTheFirstIsGone() throws Exception {
        CallRecorder call = Recorders.service(ServiceDefinition.of("S", "app.S").calls(CallDefinition.action("hand")))
                .call(CallDefinition.action("hand"));
        Crowd scrapes = new Crowd();
        scrapes.repeat(() -> assertThat(Recorders.read(call).active()).isBetween(0L, 1L));
        for (int i = 0; i < TIMES; i++) {
            AtomicReference<Long> start = new AtomicReference<>();
            Crowd.run(1, () -> start.set(call.begin()));
            Crowd.run(1, () -> call.success(start.get()));
        }
        scrapes.end();

        assertThat(Recorders.read(call).successes()).isEqualTo(TIMES);
        assertThat(Recorders.read(call).active()).isZero();
    }

    private void recordTogether(LongSupplier number) throws Exception {
        Crowd scrapes = new Crowd();
        scrapes.repeat(instruments::check);
        join(start(number));
        scrapes.end();

        instruments.assertRecorded((long) THREADS * TIMES);
    }

    private List<Thread> start(LongSupplier number) {
        CountDownLatch together = new CountDownLatch(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Numbered(
                    () -> {
                        together.countDown();
                        try {
                            together.await();
                        } catch (InterruptedException unwanted) {
                            throw new AssertionError(unwanted);
                        }
                        for (int time = 0; time < TIMES; time++) {
                            instruments.record();
                        }
                    },
                    number);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
