// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.storage.Crowd;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything at once: threads that record all kinds of metrics and are replaced by others, series made by racing threads
 * up to their bound and beyond, and scrapes all the while. Not one is lost, and every scrape agrees with itself.
 */
class StressTest {
    private static final int KINDS = 8;
    private static final int SLICES = 20;

    /** How many scrapes there are at least, however slow they are: the recording goes on until then. */
    private static final int SCRAPES = 5;

    private static final int EACH = Boolean.getBoolean("gnomon.long") ? 10_000_000 : 30_000;
    private static final int MAX_PEERS = 50;
    private static final int PEERS = MetricFamily.MAX_SERIES + 500;
    private final IOException failure = new IOException();
    private static final CallDefinition LOAD =
            CallDefinition.action("load").errors(IOException.class).buckets(1e-7, 1e-6, 1e-5);

    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final Counter hits = registry.counter("hits");
    private final Histogram sizes = registry.histogram("sizes");
    private final Histogram weights =
            registry.histogram(MetricDefinition.histogram("weights").nativeHistogram(true));
    private final Timer took = registry.timer(MetricDefinition.timer("took").nativeHistogram(true));
    private final CallRecorder call = registry.service(
                    ServiceDefinition.of("Stress", "app.Stress").calls(LOAD))
            .call(LOAD);
    private final MetricFamily<Counter> closed = registry.counters(
            MetricDefinition.counter("closed").labels(LabelDefinition.closed("bit", "0", "1", "2", "3")));
    private final MetricFamily<Counter> open =
            registry.counters(MetricDefinition.counter("open").labels("peer"));
    private final MetricFamily<Counter> bounded =
            registry.counters(MetricDefinition.counter("bounded").labels(LabelDefinition.open("peer", MAX_PEERS)));

    /** How much was recorded of each kind, and of each outcome of the calls. */
    private final AtomicLongArray recorded = new AtomicLongArray(KINDS);

    private final AtomicLongArray outcomes = new AtomicLongArray(3);
    private final AtomicInteger nextPeer = new AtomicInteger();

    @Test
    void nothingIsLostAndEveryScrapeAgreesWithItself() {
        stress(8, 200_000);
    }

    /** Ten million times each with {@code -Dgnomon.long=true}. */
    @Test
    @Tag("long")
    void sixtyFourThreadsThatAreReplacedAllTheTimeLoseNothing() {
        stress(64, EACH);
    }

    private void stress(int lanes, int each) {
        ScrapeCheck check = new ScrapeCheck(
                registry,
                Map.of("open", MetricFamily.MAX_SERIES + 1, "bounded", MAX_PEERS + 1, "sizes", 1, "took_seconds", 1));
        Crowd scrapes = new Crowd();
        scrapes.repeat(check::scrape);
        AtomicLong threads = new AtomicLong();
        AtomicInteger lane = new AtomicInteger();
        Crowd.run(lanes, () -> {
            int number = lane.getAndIncrement();
            for (int slice = 0; slice < SLICES || isTooShortFor(scrapes); slice++) {
                SplittableRandom random = new SplittableRandom(number * 1_000L + slice);
                Crowd one = new Crowd();
                one.start(() -> record(random, each / SLICES));
                one.end();
                threads.incrementAndGet();
            }
        });
        scrapes.end();

        assertThat(threads).hasValueGreaterThanOrEqualTo((long) lanes * SLICES);
        assertTotals(threads.get() * (each / SLICES));
    }

    private static boolean isTooShortFor(Crowd scrapes) {
        return scrapes.rounds() < SCRAPES && !scrapes.failed();
    }

    private void record(SplittableRandom random, int times) {
        long[] kinds = new long[KINDS];
        long[] ends = new long[3];
        for (int i = 0; i < times; i++) {
            int bits = random.nextInt();
            int kind = bits & (KINDS - 1);
            kinds[kind]++;
            switch (kind) {
                case 0 -> hits.increment();
                case 1 -> {
                    sizes.observe((bits >>> 8) & 1023);
                    weights.observe(((bits >>> 8) & 1023) - 100);
                }
                case 2 -> took.recordNanos((bits >>> 8) & 0xFFFFF);
                case 3, 4 -> ends[call(bits >>> 8)]++;
                case 5 -> closed.atIndexes((bits >>> 8) & 3).increment();
                case 6 -> open.labelValues(peer(bits >>> 8)).increment();
                default -> bounded.labelValues(PEER_NAMES[(bits >>> 8) & 63]).increment();
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            recorded.addAndGet(kind, kinds[kind]);
        }
        for (int end = 0; end < ends.length; end++) {
            outcomes.addAndGet(end, ends[end]);
        }
    }

    private static final String[] PEER_NAMES = new String[PEERS];

    static {
        for (int i = 0; i < PEERS; i++) {
            PEER_NAMES[i] = "p" + i;
        }
    }

    /** A peer that nobody named before, as long as there are some, so that threads race to make its series. */
    private String peer(int bits) {
        int known = nextPeer.get();
        if ((bits & 7) == 0 && known < PEERS) {
            nextPeer.compareAndSet(known, known + 1);
            return PEER_NAMES[known];
        }
        return PEER_NAMES[(bits >>> 3) % Math.max(1, known)];
    }

    private int call(int bits) {
        int outcome = bits % 3;
        long start = call.begin();
        switch (outcome) {
            case 0 -> call.success(start);
            case 1 -> call.failure(start, failure);
            default -> call.cancelled(start);
        }
        return outcome;
    }

    private void assertTotals(long all) {
        long sum = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            sum += recorded.get(kind);
        }
        assertThat(sum).isEqualTo(all);
        assertThat(hits.value()).isEqualTo((double) recorded.get(0));
        assertThat(sizes.read().count()).isEqualTo(recorded.get(1));
        assertThat(weights.read().count()).isEqualTo(recorded.get(1));
        assertThat(took.read().count()).isEqualTo(recorded.get(2));
        CallReading calls = Recorders.read(call);
        assertThat(calls.started()).isEqualTo(recorded.get(3) + recorded.get(4));
        assertThat(calls.successes()).isEqualTo(outcomes.get(0));
        assertThat(calls.failures()).isEqualTo(outcomes.get(1));
        assertThat(calls.cancellations()).isEqualTo(outcomes.get(2));
        assertThat(calls.active()).isZero();
        assertThat(sumOf("closed")).isEqualTo((double) recorded.get(5));
        assertThat(sumOf("open")).isEqualTo((double) recorded.get(6));
        assertThat(sumOf("bounded")).isEqualTo((double) recorded.get(7));
        assertThat(hasNative("weights")).isTrue();
        assertThat(hasNative("took_seconds")).isTrue();
        assertThat(registry.find("open").orElseThrow().getDataPoints()).hasSize(MetricFamily.MAX_SERIES + 1);
        assertThat(registry.find("bounded").orElseThrow().getDataPoints()).hasSize(MAX_PEERS + 1);
    }

    /** Whether the scrapes compared its native histogram with the classic one. */
    private boolean hasNative(String name) {
        return ((HistogramSnapshot) registry.find(name).orElseThrow())
                .getDataPoints()
                .get(0)
                .hasNativeHistogramData();
    }

    private double sumOf(String name) {
        return ((CounterSnapshot) registry.find(name).orElseThrow())
                .getDataPoints().stream()
                        .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
                        .sum();
    }
}
