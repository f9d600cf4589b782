// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.recording.Instruments;
import dev.gnomon.metrics.value.CounterRecorder;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Threads that end leave what they recorded behind, and nothing else. */
class ThreadsComeAndGoTest {
    private static final int LARGEST_WAVE = 64;
    private static final int WAVES = 60;
    private static final int TIMES = 50;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void totalsAreExactAndNoReadingFallsWhileThousandsOfThreadsEnd(Storage storage) {
        Instruments instruments = new Instruments(storage);
        Storage.tidy();
        int before = ShardCensus.shards();
        AtomicInteger mostShards = new AtomicInteger();
        Crowd scrapes = new Crowd();
        scrapes.repeat(() -> {
            instruments.check();
            mostShards.accumulateAndGet(ShardCensus.shards(), Math::max);
        });

        int threads = 0;
        for (int wave = 0; wave < WAVES; wave++) {
            int size = wave % 2 == 0 ? LARGEST_WAVE : 1 + wave % 7;
            Crowd.run(size, () -> {
                for (int i = 0; i < TIMES; i++) {
                    instruments.record();
                }
            });
            mostShards.accumulateAndGet(ShardCensus.shards(), Math::max);
            threads += size;
        }
        scrapes.end();

        assertThat(threads).isGreaterThan(1_900);
        instruments.assertRecorded((long) threads * TIMES);
        // Folded when they have become twice those that lived after the last time; all of a wave may enter just then.
        assertThat(mostShards.get() - before).as("shards").isLessThanOrEqualTo(4 * LARGEST_WAVE);
    }

    @Test
    void totalsAreExactWhilePoolsGrowAndShrink() throws Exception {
        Instruments instruments = new Instruments(Storage.SHARDED);
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
        Crowd scrapes = new Crowd();
        scrapes.repeat(instruments::check);
        scrapes.repeat(Storage::tidy);
        long submitted = 0;
        try {
            for (int round = 0; round < 60; round++) {
                int size = 1 + round * 11 % 40;
                if (size > pool.getMaximumPoolSize()) {
                    pool.setMaximumPoolSize(size);
                    pool.setCorePoolSize(size);
                } else {
                    pool.setCorePoolSize(size);
                    pool.setMaximumPoolSize(size);
                }
                List<Future<?>> tasks = new ArrayList<>();
                for (int task = 0; task < 100; task++) {
                    tasks.add(pool.submit(instruments::record));
                    submitted++;
                }
                for (Future<?> task : tasks) {
                    task.get();
                }
            }
        } finally {
            pool.shutdown();
        }
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        scrapes.end();

        instruments.assertRecorded(submitted);
    }

    @Test
    void aShardIsFoldedOnceHoweverManyFoldIt() {
        Instruments instruments = new Instruments(Storage.SHARDED);
        long recorded = 0;
        for (int round = 0; round < 60; round++) {
            Crowd.run(12, instruments::record);
            recorded += 12;
            CyclicBarrier together = new CyclicBarrier(4);
            Crowd.run(4, () -> {
                together.await();
                ShardFolding.fold();
                Storage.tidy();
            });
            instruments.assertRecorded(recorded);
        }
    }

    @Test
    void aThreadThatEndedIsNotKeptWithoutAnyReading() throws Exception {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        List<WeakReference<Thread>> ended = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ended.add(recordOnNewThread(counter));
        }

        await().untilAsserted(() -> {
            System.gc();
            assertThat(ended).allSatisfy(thread -> assertThat(thread.get()).isNull());
        });
        assertThat(counter.value()).isEqualTo(10);
    }

    @Test
    void theShardsOfEndedThreadsAreFoldedByThoseThatComeWithoutAnyReading() throws Exception {
        Storage.tidy();
        int before = ShardCensus.shards();
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        List<WeakReference<Thread>> ended = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < 500; i++) {
            ended.add(recordOnNewThread(counter));
            most = Math.max(most, ShardCensus.shards());
        }

        assertThat(most).isLessThanOrEqualTo(Math.max(17, 2 * before + 2));
        await().untilAsserted(() -> {
            System.gc();
            assertThat(ended).allSatisfy(thread -> assertThat(thread.get()).isNull());
        });
        assertThat(counter.value()).isEqualTo(500);
    }

    @Test
    void aThreadThatLivesKeepsItsShardWhileOthersAreFolded() throws Exception {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch folded = new CountDownLatch(1);
        Crowd crowd = new Crowd();
        Thread living = crowd.start(() -> {
            counter.increment();
            recorded.countDown();
            folded.await();
            counter.increment();
        });
        recorded.await();
        for (int i = 0; i < 40; i++) {
            recordOnNewThread(counter);
        }
        Storage.tidy();

        assertThat(ShardCensus.shardsOf(living)).isEqualTo(1);
        folded.countDown();
        crowd.end();
        assertThat(counter.value()).isEqualTo(42);
    }

    @Test
    void anExecutorThatIsDroppedLeavesItsCountsBehind() throws Exception {
        CounterRecorder counter = new CounterRecorder(Storage.SHARDED);
        for (int i = 0; i < 50; i++) {
            ExecutorService pool = Executors.newFixedThreadPool(3);
            for (int task = 0; task < 6; task++) {
                pool.execute(counter::increment);
            }
            pool.shutdown();
        }

        await().untilAsserted(() -> assertThat(counter.value()).isEqualTo(300));
    }

    private static WeakReference<Thread> recordOnNewThread(CounterRecorder counter) throws InterruptedException {
        Thread thread = new Thread(counter::increment);
        thread.start();
        thread.join();
        return new WeakReference<>(thread);
    }
}
