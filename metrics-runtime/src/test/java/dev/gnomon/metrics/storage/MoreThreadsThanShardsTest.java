// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.gnomon.metrics.recording.Instruments;
import dev.gnomon.metrics.value.CounterRecorder;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that live at once beyond the limit of shards share one, and nothing is lost. */
@Timeout(120) // Not how long it may take: what it proves is that it ends.
class MoreThreadsThanShardsTest {
    private static final int THREADS = Shards.MAX_SHARDS + 88;
    private static final int TIMES = 20;

    private final Crowd crowd = new Crowd();
    private final CountDownLatch release = new CountDownLatch(1);

    @Test
    void totalsAreExactAndThreadsThatComeLaterHaveShardsAgain() throws Exception {
        Instruments instruments = new Instruments(Storage.SHARDED);
        Crowd scrapes = new Crowd();
        scrapes.repeat(instruments::check);
        CountDownLatch recorded = new CountDownLatch(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(crowd.start(() -> {
                for (int time = 0; time < TIMES; time++) {
                    instruments.record();
                }
                recorded.countDown();
                release.await();
            }));
        }
        recorded.await();
        long owners = threads.stream()
                .filter(thread -> ShardCensus.shardsOf(thread) == 1)
                .count();
        int listed = ShardCensus.shards();
        release.countDown();
        crowd.end();

        assertThat(owners).isBetween(Shards.MAX_SHARDS / 2L, (long) Shards.MAX_SHARDS);
        assertThat(listed).isEqualTo(Shards.MAX_SHARDS);

        AtomicLong shardsOfTheNext = new AtomicLong();
        Crowd.run(1, () -> {
            instruments.record();
            shardsOfTheNext.set(ShardCensus.shardsOf(Thread.currentThread()));
        });
        assertThat(shardsOfTheNext).hasValue(1);
        scrapes.end();
        instruments.assertRecorded((long) THREADS * TIMES + 1);
    }

    /** However fast threads that have no shard record, a reading comes to its end. */
    @Test
    void aReadingEndsWhileThreadsWithoutAShardRecord() throws Exception {
        Instruments instruments = new Instruments(Storage.SHARDED);
        holdAllShards();
        AtomicBoolean read = new AtomicBoolean();
        AtomicInteger recorded = new AtomicInteger();
        Crowd sharing = new Crowd();
        for (int i = 0; i < 2; i++) {
            sharing.start(() -> {
                while (!read.get()) {
                    instruments.record();
                    recorded.incrementAndGet();
                }
            });
        }
        Crowd scrape = new Crowd();
        scrape.start(() -> {
            try {
                for (int i = 0; i < 200; i++) {
                    instruments.check();
                }
            } finally {
                read.set(true);
            }
        });
        scrape.end();
        sharing.end();
        release.countDown();
        crowd.end();

        instruments.assertRecorded(recorded.get());
    }

    @Test
    void recordingWithoutAShardAllocatesNothing() throws Exception {
        ThreadMXBean beans = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Instruments instruments = new Instruments(Storage.SHARDED);
        holdAllShards();
        AtomicLong shards = new AtomicLong(-1);
        AtomicLong allocated = new AtomicLong(-1);
        Crowd.run(1, () -> {
            for (int i = 0; i < 20_000; i++) {
                instruments.record();
            }
            long before = beans.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 10_000; i++) {
                instruments.record();
            }
            allocated.set(beans.getCurrentThreadAllocatedBytes() - before);
            shards.set(ShardCensus.shardsOf(Thread.currentThread()));
        });
        release.countDown();
        crowd.end();

        assertThat(shards).hasValue(0);
        assertThat(allocated.get()).as("bytes in 10,000 rounds").isLessThan(10_000);
    }

    /** To look through all shards for one that is free costs more than a hundred recordings. */
    @Test
    void whoHasNoShardLooksForOneNowAndThenOnly() throws Exception {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        holdAllShards();
        AtomicLong moves = new AtomicLong();
        Crowd.run(1, () -> {
            long before = ShardCensus.moves();
            for (int i = 0; i < 10_000; i++) {
                counter.increment();
            }
            moves.set(ShardCensus.moves() - before);
        });
        release.countDown();
        crowd.end();

        assertThat(counter.value()).isEqualTo(10_000);
        assertThat(moves.get()).isLessThan(1_000);
    }

    private void holdAllShards() throws InterruptedException {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        CountDownLatch entered = new CountDownLatch(Shards.MAX_SHARDS);
        for (int i = 0; i < Shards.MAX_SHARDS; i++) {
            crowd.start(() -> {
                counter.increment();
                entered.countDown();
                release.await();
            });
        }
        entered.await();
        Storage.tidy();
        // Others may have ended meanwhile, whose shards this thread and its kind can have now.
        while (ShardCensus.shards() < Shards.MAX_SHARDS) {
            CountDownLatch one = new CountDownLatch(1);
            crowd.start(() -> {
                counter.increment();
                one.countDown();
                release.await();
            });
            one.await();
        }
    }
}
