// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import java.util.function.Supplier;

/**
 * Durations in nanoseconds, counted in buckets and read in seconds: a classic histogram and, if asked for, a native one,
 * from the same numbers.
 *
 * <p>Thread-safe; recording never throws and, but for the first times of this package, takes no lock and allocates
 * nothing. In any reading the count is the sum of the buckets, and the sum holds no duration that is not counted: it is
 * added after the count and read before.
 *
 * <p>A native histogram takes 3.5 kB, in {@link Storage#SHARDED} as much for each thread that records. In
 * {@link Storage#STRIPED} it takes about a kilobyte unless durations differ very much, but allocates when one of a new
 * magnitude comes; a duration that there is no memory for counts as one of no time.
 */
public final class DurationRecorder {
    private static final int NANOS = 0;
    private static final int BUCKETS = 1;

    private final List<Double> bounds;
    private final BucketLayout layout;
    private final Slots slots;
    private final OverflowSum rest = new OverflowSum();

    /** Makes an empty recorder with these upper bounds in seconds, ascending, rounded to the nearest nanosecond. */
    public DurationRecorder(List<Double> bounds, Storage storage) {
        this(List.copyOf(bounds), BucketLayout.of(List.of(bounds)), storage);
    }

    private DurationRecorder(List<Double> bounds, BucketLayout layout, Storage storage) {
        this.bounds = bounds;
        this.layout = layout;
        this.slots = layout.slots(storage, BUCKETS);
    }

    /**
     * Makes such recorders, which share what describes their buckets; with a native histogram beside the classic one if
     * {@code nativeHistogram}.
     */
    public static Supplier<DurationRecorder> maker(List<Double> bounds, boolean nativeHistogram, Storage storage) {
        List<Double> copy = List.copyOf(bounds);
        BucketLayout layout = BucketLayout.of(List.of(copy), nativeHistogram);
        return () -> new DurationRecorder(copy, layout, storage);
    }

    /** Counts a duration in nanoseconds; one below zero counts as zero. */
    public void record(long duration) {
        long counted = Math.max(0, duration);
        long ofSlot = counted <= CounterRecorder.LARGEST_WHOLE ? counted : 0;
        try {
            slots.count(BUCKETS + layout.bucketOf(counted), NANOS, ofSlot);
        } catch (OutOfMemoryError exhausted) {
            // Sparse slots have changed nothing then, and their first are always there.
            slots.count(BUCKETS, NANOS, ofSlot);
        }
        if (ofSlot != counted) {
            rest.add((double) counted);
        }
    }

    /** What has been recorded up to now. */
    public HistogramReading read() {
        double seconds = (rest.value() + slots.unsignedSum(NANOS)) / BucketLayout.NANOS_PER_SECOND;
        long[] counts = new long[layout.size()];
        slots.read(counts, BUCKETS);
        return layout.read(bounds, counts, seconds);
    }
}
