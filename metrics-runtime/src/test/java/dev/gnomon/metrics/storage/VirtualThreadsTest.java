// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.recording.Instruments;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A virtual thread for each task: nothing is lost, and no thread leaves memory behind. On a JDK without virtual threads
 * the tasks run on a pool, as they would there.
 */
class VirtualThreadsTest {
    private static final boolean VIRTUAL = Runtime.version().feature() >= 21;
    private static final int POOL = 8;
    private static final int TASKS = 100_000;
    private static final int AT_ONCE = VIRTUAL ? 10_000 : POOL;
    private static final long FEW_BYTES = 32L << 20;

    private final Instruments warm = new Instruments(Storage.SHARDED);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aHundredThousandTasksAreCountedAndLeaveNothingBehind(Storage storage) throws Exception {
        runEach(1_000, warm::record);
        Storage.tidy();
        Instruments instruments = new Instruments(storage);
        instruments.record();
        int shards = ShardCensus.shards();
        int pages = ShardCensus.pages();
        long before = usedAfterCollection();
        Crowd scrapes = new Crowd();
        scrapes.repeat(instruments::check);

        runEach(TASKS, instruments::record);
        scrapes.end();

        instruments.assertRecorded(TASKS + 1L);
        assertThat(ShardCensus.shards()).isLessThanOrEqualTo(shards + (VIRTUAL ? 0 : POOL));
        assertThat(ShardCensus.pages()).isEqualTo(pages);
        await().untilAsserted(() -> assertThat(usedAfterCollection() - before).isLessThan(FEW_BYTES));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void thousandsThatLiveAtOnceHaveNoMemoryOfTheirOwn(Storage storage) throws Exception {
        runEach(1_000, warm::record);
        Storage.tidy();
        Instruments instruments = new Instruments(storage);
        instruments.record();
        long pages = ShardCensus.madePages();
        int shards = ShardCensus.shards();
        CountDownLatch recorded = new CountDownLatch(AT_ONCE);
        CountDownLatch looked = new CountDownLatch(1);

        Crowd crowd = new Crowd();
        crowd.start(() -> runEach(AT_ONCE, () -> {
            instruments.record();
            recorded.countDown();
            looked.await();
            instruments.record();
        }));
        recorded.await();
        int most = ShardCensus.shards();
        long morePages = ShardCensus.madePages() - pages;
        looked.countDown();
        crowd.end();

        instruments.assertRecorded(2L * AT_ONCE + 1);
        assertThat(most).isLessThanOrEqualTo(shards + (VIRTUAL ? 0 : POOL));
        assertThat(morePages).isLessThanOrEqualTo(64);
    }

    /** Runs the task so often, each time on a thread of its own if threads are virtual. */
    private static void runEach(int times, Crowd.Task task) throws Exception {
        ExecutorService executor = executor();
        List<Throwable> failures = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(times);
        for (int i = 0; i < times; i++) {
            executor.execute(() -> {
                try {
                    task.run();
                } catch (Throwable failure) {
                    synchronized (failures) {
                        failures.add(failure);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        executor.shutdown();
        assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(failures).isEmpty();
    }

    private static ExecutorService executor() throws Exception {
        if (!VIRTUAL) {
            return Executors.newFixedThreadPool(POOL);
        }
        MethodHandle perTask = MethodHandles.publicLookup()
                .findStatic(
                        Executors.class,
                        "newVirtualThreadPerTaskExecutor",
                        MethodType.methodType(ExecutorService.class));
        try {
            return (ExecutorService) perTask.invokeExact();
        } catch (Throwable refused) {
            throw new AssertionError(refused);
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
