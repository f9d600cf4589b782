// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.Instruments;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.value.CounterRecorder;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.value.HistogramRecorder;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Slots that were given back are used again, at zero, whatever kind of number they held. */
class RecordersComeAndGoTest {
    private static final int USERS = 3;
    private static final int ROUNDS = 30;
    private static final int RECORDERS = 40;

    @Test
    void aRecorderBeginsAtZeroInSlotsThatOthersUsedWhileOthersRecord() {
        Instruments lasting = new Instruments(Storage.SHARDED);
        AtomicLong lastingRecords = new AtomicLong();
        Crowd others = new Crowd();
        others.repeat(lasting::check);
        others.repeat(() -> {
            for (int time = 0; time < 100; time++) {
                lasting.record();
            }
            lastingRecords.addAndGet(100);
        });
        int pages = ShardCensus.pages();
        for (int round = 0; round < ROUNDS; round++) {
            comeAndGo(round);
            System.gc();
            Storage.tidy();
        }
        others.end();

        lasting.assertRecorded(lastingRecords.get());
        // All that were made need more than twenty pages, those of one round one.
        assertThat(ShardCensus.pages() - pages).isLessThanOrEqualTo(10);
    }

    @Test
    void theSlotsOfDroppedRecordersAreGivenBackAlsoWhenTheirThreadsLive() {
        Storage.tidy();
        int before = ShardCensus.usedSlots();
        for (int i = 0; i < 1_000; i++) {
            new HistogramRecorder(List.of(1.0, 2.0, 3.0), Storage.SHARDED).observe(i);
        }

        await().untilAsserted(() -> {
            System.gc();
            Storage.tidy();
            assertThat(ShardCensus.usedSlots()).isLessThanOrEqualTo(before);
        });
    }

    /** Otherwise every scrape of one registry would make those of all others begin again. */
    @Test
    void whatIsTidyAlreadyIsNotMovedAgain() {
        await().untilAsserted(() -> {
            int before = ShardFolding.awaitNone();
            Storage.tidy();
            assertThat(ShardFolding.anySince(before)).isFalse();
        });
    }

    /** Slots whose last thread ended before the recorder was dropped must not come back by its shard. */
    @Test
    void aShardThatIsFoldedLateBringsNothingIntoSlotsThatOthersUseNow() throws Exception {
        for (int round = 0; round < 20; round++) {
            Thread ending = leaveSomething();
            ending.join();
            System.gc();
            Storage.tidy();
            for (int i = 0; i < 50; i++) {
                CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
                HistogramRecorder histogram = new HistogramRecorder(List.of(1.0), Storage.SHARDED);
                assertThat(counter.value()).isZero();
                assertThat(histogram.read().sum()).isZero();
                assertThat(histogram.read().counts()).containsOnly(0);
            }
        }
    }

    private static Thread leaveSomething() {
        HistogramRecorder histogram = new HistogramRecorder(List.of(1.0, 2.0), Storage.SHARDED);
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        Thread thread = new Thread(() -> {
            histogram.observe(0.1);
            histogram.observe(1.1);
            counter.add(12_345);
        });
        thread.start();
        return thread;
    }

    /** Makes recorders of several widths, with doubles and without, has threads that end record into them, drops them. */
    private static void comeAndGo(int round) {
        for (int i = 0; i < RECORDERS / 4; i++) {
            int width = 1 + (round + i) % 7;
            List<Double> bounds = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0).subList(0, width);
            CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
            HistogramRecorder histogram = new HistogramRecorder(bounds, Storage.SHARDED);
            DurationRecorder durations = new DurationRecorder(bounds, Storage.SHARDED);
            CallRecorder call = Recorders.make(bounds, CallDefinition.action("load"), Storage.SHARDED);
            assertThat(counter.value()).isZero();
            assertThat(histogram.read()).isEqualTo(HistogramReading.empty(bounds));
            assertThat(durations.read()).isEqualTo(HistogramReading.empty(bounds));
            assertThat(Recorders.read(call).started()).isZero();
            assertThat(Recorders.read(call).ended()).isZero();

            Crowd.run(USERS, () -> {
                counter.add(1_000);
                histogram.observe(0.5);
                durations.record(1_500_000_000);
                call.failure(call.begin(), null);
            });

            assertThat(counter.value()).isEqualTo(1_000.0 * USERS);
            assertThat(histogram.read().count()).isEqualTo(USERS);
            assertThat(histogram.read().sum()).isEqualTo(0.5 * USERS);
            assertThat(durations.read().sum()).isEqualTo(1.5 * USERS);
            assertThat(Recorders.read(call).failures()).isEqualTo(USERS);
            assertThat(Recorders.read(call).active()).isZero();
        }
    }
}
