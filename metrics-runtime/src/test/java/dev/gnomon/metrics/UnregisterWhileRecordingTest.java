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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Metrics that are removed free slots; those of other metrics stay their own. */
class UnregisterWhileRecordingTest {
    private static final int ROUNDS = 400;
    private static final LabelDefinition BIT = LabelDefinition.closed("bit", "0", "1");

    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final Counter hits = registry.counter("hits");
    private final Histogram sizes = registry.histogram("sizes");
    private final Timer took = registry.timer("took");
    private final MetricFamily<Counter> bits =
            registry.counters(MetricDefinition.counter("bits").labels(BIT));
    private final CallRecorder call = registry.service(Examples.USERS).call(Examples.GET_USER);
    private final AtomicLong times = new AtomicLong();

    @Test
    void otherTotalsStayExactAndWhatIsMadeAnewBeginsAtZero() {
        recordLasting();
        Storage.tidy();
        int used = ShardCensus.usedSlots();
        int pages = ShardCensus.pages();
        Crowd others = new Crowd();
        others.repeat(this::recordLasting);
        others.repeat(registry::snapshot);
        AtomicInteger lane = new AtomicInteger();
        Crowd.run(2, () -> {
            String suffix = "_" + lane.getAndIncrement();
            for (int round = 0; round < ROUNDS; round++) {
                comeAndGo(suffix);
                if (round % 50 == 0) {
                    System.gc();
                }
            }
        });
        others.end();

        double expected = times.get();
        assertThat(hits.value()).isEqualTo(expected);
        assertThat(sizes.read().count()).isEqualTo(times.get());
        assertThat(sizes.read().sum()).isEqualTo(0.5 * expected);
        assertThat(took.read().count()).isEqualTo(times.get());
        assertThat(took.read().sum()).isEqualTo(expected);
        assertThat(bits.atIndexes(0).value()).isEqualTo(expected);
        assertThat(bits.atIndexes(1).value()).isEqualTo(2 * expected);
        assertThat(Recorders.read(call).failures()).isEqualTo(times.get());
        assertThat(Recorders.read(call).active()).isZero();
        await().untilAsserted(() -> {
            System.gc();
            Storage.tidy();
            assertThat(ShardCensus.usedSlots()).isLessThanOrEqualTo(used);
        });
        // Without reuse it would take hundreds.
        assertThat(ShardCensus.pages() - pages).isLessThanOrEqualTo(40);
    }

    private void recordLasting() {
        for (int i = 0; i < 100; i++) {
            hits.increment();
            sizes.observe(0.5);
            took.recordNanos(1_000_000_000);
            bits.atIndexes(0).increment();
            bits.atIndexes(1).increment(2);
            call.failure(call.begin(), null);
        }
        times.addAndGet(100);
    }

    /** Metrics that nobody else names, of which another thread goes on recording into one that is gone. */
    private void comeAndGo(String suffix) {
        Counter counter = registry.counter("fleeting_counts" + suffix);
        Histogram histogram = registry.histogram("fleeting_sizes" + suffix);
        MetricFamily<Timer> timers = registry.timers(
                MetricDefinition.timer("fleeting_times" + suffix + "_seconds").labels(BIT));
        assertThat(counter.value()).isZero();
        assertThat(histogram.read().count()).isZero();
        assertThat(histogram.read().sum()).isZero();
        assertThat(timers.atIndexes(1).read().count()).isZero();
        counter.increment(1_000);
        histogram.observe(0.1);
        timers.atIndexes(1).recordNanos(7);
        Crowd unseen = new Crowd();
        unseen.start(() -> {
            counter.increment(5);
            histogram.observe(0.2);
        });
        assertThat(registry.unregister("fleeting_counts" + suffix)).isTrue();
        assertThat(registry.unregister("fleeting_sizes" + suffix)).isTrue();
        assertThat(registry.unregister("fleeting_times" + suffix + "_seconds")).isTrue();
        unseen.end();
        assertThat(counter.value()).isEqualTo(1_005);
        assertThat(histogram.read().count()).isEqualTo(2);
    }
}
