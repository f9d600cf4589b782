// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.gnomon.metrics.reading.SketchReading;
import dev.gnomon.metrics.reading.SummaryReading;
import dev.gnomon.metrics.storage.Storage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Totals, and a window that slides by a clock of the test. */
class SummaryRecorderTest {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int THREADS = 4;
    private static final int OBSERVATIONS = 100_000;
    private static final int MEETINGS = 10_000;

    /** Begins shortly before the clock wraps around, as {@link System#nanoTime()} may. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - MINUTE);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void theWindowSlidesAndTheTotalsStay() {
        SummaryRecorder summary = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        summary.observe(1);
        clock.addAndGet(2 * MINUTE);
        summary.observe(8);

        clock.addAndGet(3 * MINUTE - 1);
        assertThat(summary.read().window().count()).isEqualTo(2);
        assertThat(summary.read().quantile(0)).isBetween(1.0, 1.01);

        clock.addAndGet(1);
        assertThat(summary.read().window().count()).as("after five minutes").isEqualTo(1);
        assertThat(summary.read().quantile(0)).isBetween(8.0, 8.08);

        clock.addAndGet(2 * MINUTE);
        assertThat(summary.read().quantile(0)).as("after five more").isNaN();
        assertThat(summary.read().count()).isEqualTo(2);
        assertThat(summary.read().sum()).isEqualTo(9);
    }

    @Test
    void aSliceThatIsOverMakesRoomForTheNext() {
        SummaryRecorder summary = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        for (int minute = 1; minute <= 100; minute++) {
            summary.observe(minute);
            clock.addAndGet(MINUTE);
        }
        clock.addAndGet(-1);

        SummaryReading reading = summary.read();
        assertThat(reading.count()).isEqualTo(100);
        assertThat(reading.window().count()).isEqualTo(5);
        assertThat(reading.quantile(0)).isBetween(96 / 1.01, 96 * 1.01);
        assertThat(reading.quantile(1)).isBetween(100 / 1.01, 100 * 1.01);
    }

    @Test
    void withoutAWindowThereAreTotalsOnly() {
        SummaryRecorder summary = SummaryRecorder.ofTotals(Storage.SHARDED);
        summary.observe(3);

        assertThat(summary.read()).isEqualTo(new SummaryReading(1, 3, SketchReading.EMPTY));
        assertThat(summary.read().quantile(0.5)).isNaN();
    }

    @Property
    void mergedIsRecordedTogether(
            @ForAll List<@IntRange(min = -1000, max = 1000) Integer> some,
            @ForAll List<@IntRange(min = -1000, max = 1000) Integer> others) {
        SummaryRecorder one = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        SummaryRecorder two = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        SummaryRecorder both = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        some.forEach(
                value -> assertThat(one.observe(value) && both.observe(value)).isTrue());
        others.forEach(
                value -> assertThat(two.observe(value) && both.observe(value)).isTrue());

        assertThat(one.read().plus(two.read())).isEqualTo(both.read());
    }

    @Test
    void nothingIsLostWhileSlicesTurnOver() throws Exception {
        SummaryRecorder summary = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        List<Future<?>> writers = startWriters(summary, MINUTE / 20);

        long last = 0;
        while (!writers.stream().allMatch(Future::isDone)) {
            SummaryReading reading = summary.read();
            assertThat(reading.count()).isGreaterThanOrEqualTo(last);
            last = reading.count();
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        assertThat(summary.read().count()).isEqualTo((long) THREADS * OBSERVATIONS);
        assertThat(summary.read().sum()).isEqualTo((double) THREADS * OBSERVATIONS * (OBSERVATIONS - 1) / 2);
        assertThat(summary.read().window().count())
                .isLessThanOrEqualTo(summary.read().count());
    }

    @Test
    void noQuantileMissesAValueThatIsNotTooOld() throws Exception {
        SummaryRecorder summary = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        // All observations together move the clock by less than the window.
        for (Future<?> writer : startWriters(summary, 4 * MINUTE / (THREADS * OBSERVATIONS))) {
            writer.get();
        }

        Sketch alone = new Sketch();
        for (int i = 0; i < THREADS * OBSERVATIONS; i++) {
            alone.add(i % OBSERVATIONS);
        }
        assertThat(summary.read().window()).isEqualTo(alone.read());
    }

    @Test
    void whoeverIsFirstInASliceBothCountInIt() throws Exception {
        List<SummaryRecorder> summaries = Stream.generate(() -> SummaryRecorder.withWindow(clock::get, Storage.SHARDED))
                .limit(MEETINGS)
                .toList();
        meet(round -> summaries.get(round).observe(1));

        assertThat(summaries)
                .extracting(summary -> summary.read().window().count())
                .containsOnly(2L);
    }

    @Test
    void whoeverIsFirstInAnOctaveBothCountInIt() throws Exception {
        List<Sketch> sketches = Stream.generate(Sketch::new).limit(MEETINGS).toList();
        meet(round -> sketches.get(round).add(1));

        assertThat(sketches).extracting(sketch -> sketch.read().count()).containsOnly(2L);
    }

    @Test
    void observingAllocatesNothingOnceTheSliceIsThere() {
        SummaryRecorder summary = SummaryRecorder.withWindow(clock::get, Storage.SHARDED);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        observe(summary, 1000);

        long before = thread.getCurrentThreadAllocatedBytes();
        observe(summary, OBSERVATIONS);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before)
                .as("bytes for %d observations", OBSERVATIONS)
                .isLessThan(OBSERVATIONS);
    }

    private static void observe(SummaryRecorder summary, int times) {
        for (int i = 0; i < times; i++) {
            summary.observe(i % 1000);
        }
    }

    /** Has two threads do each round's work at the same moment, as nearly as they can. */
    private void meet(IntConsumer work) throws Exception {
        AtomicInteger arrived = new AtomicInteger();
        Runnable meetings = () -> {
            for (int round = 0; round < MEETINGS; round++) {
                arrived.incrementAndGet();
                while (arrived.get() < 2 * (round + 1)) {
                    Thread.onSpinWait();
                }
                work.accept(round);
            }
        };
        for (Future<?> both : List.of(threads.submit(meetings), threads.submit(meetings))) {
            both.get();
        }
    }

    /** Threads that each observe 0, 1, 2..., moving the clock with each observation. */
    private List<Future<?>> startWriters(SummaryRecorder summary, long nanosEach) {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> writers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            writers.add(threads.submit(() -> {
                start.await();
                for (int i = 0; i < OBSERVATIONS; i++) {
                    summary.observe(i);
                    clock.addAndGet(nanosEach);
                }
                return null;
            }));
        }
        start.countDown();
        return writers;
    }
}
