// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.storage.Crowd;
import dev.gnomon.metrics.storage.ShardCensus;
import dev.gnomon.metrics.storage.Storage;
import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Ten thousand registries, one after the other, need no more memory than those that live at once. */
class RegistriesComeAndGoTest {
    private static final int REGISTRIES = 10_000;
    private static final int IN_A_ROUND = 1_000;
    private static final int THREADS = 2;

    /** About what one of them has; all would have several times as many as the assertion allows. */
    private static final int SLOTS = 64;

    private static final MetricDefinition CLOSED =
            MetricDefinition.counter("closed").labels(LabelDefinition.closed("bit", "0", "1"));

    private final Queue<WeakReference<Object>> dropped = new ConcurrentLinkedQueue<>();
    private final AtomicLong lastingRecords = new AtomicLong();

    @Test
    void slotsAreUsedAgainAtZeroAndNothingIsKept() {
        MetricRegistry lasting = MetricRegistry.createEmpty();
        Counter hits = lasting.counter("hits");
        Crowd others = new Crowd();
        others.repeat(() -> {
            for (int time = 0; time < 1_000; time++) {
                hits.increment();
            }
            lastingRecords.addAndGet(1_000);
        });
        collect();
        int used = ShardCensus.usedSlots();
        int pages = ShardCensus.pages();
        for (int round = 0; round < REGISTRIES / IN_A_ROUND; round++) {
            AtomicInteger next = new AtomicInteger();
            Crowd.run(THREADS, () -> {
                for (int i = next.getAndIncrement(); i < IN_A_ROUND; i = next.getAndIncrement()) {
                    comeAndGo(i % 2 == 0, i % 5 == 0);
                }
            });
            await().untilAsserted(() -> {
                collect();
                assertThat(ShardCensus.usedSlots()).isLessThanOrEqualTo(used);
            });
        }
        others.end();

        assertThat(ShardCensus.pages() - pages)
                .as("pages of 512 slots, for a round of registries")
                .isLessThanOrEqualTo(2 * IN_A_ROUND * SLOTS / 512);
        assertThat(hits.value()).isEqualTo((double) lastingRecords.get());
        await().untilAsserted(() -> {
            System.gc();
            assertThat(dropped)
                    .hasSizeGreaterThanOrEqualTo(2 * REGISTRIES)
                    .allSatisfy(each -> assertThat(each.get()).isNull());
        });
    }

    private void comeAndGo(boolean close, boolean many) {
        MetricRegistry registry = MetricRegistry.createEmpty();
        CallRecorder call = registry.service(Examples.USERS).call(Examples.GET_USER);
        Counter hits = registry.counter("hits");
        assertThat(hits.value()).isZero();
        assertThat(Recorders.read(call).started()).isZero();
        hits.increment(77);
        call.failure(call.begin(), null);
        assertThat(hits.value()).isEqualTo(77);
        assertThat(Recorders.read(call).failures()).isEqualTo(1);
        if (many) {
            recordOthers(registry);
        }
        dropped.add(new WeakReference<>(registry));
        dropped.add(new WeakReference<>(call));
        if (close) {
            registry.close();
        }
    }

    private static void recordOthers(MetricRegistry registry) {
        MetricFamily<Counter> closed = registry.counters(CLOSED);
        Histogram sizes = registry.histogram("sizes");
        Timer took = registry.timer("took");
        assertThat(closed.atIndexes(1).value()).isZero();
        assertThat(sizes.read().count()).isZero();
        assertThat(sizes.read().sum()).isZero();
        assertThat(took.read().count()).isZero();

        closed.atIndexes(1).increment();
        sizes.observe(0.3);
        took.recordNanos(500);

        assertThat(closed.atIndexes(1).value()).isEqualTo(1);
        assertThat(sizes.read().sum()).isEqualTo(0.3);
        assertThat(took.read().count()).isEqualTo(1);
    }

    private static void collect() {
        System.gc();
        Storage.tidy();
    }
}
