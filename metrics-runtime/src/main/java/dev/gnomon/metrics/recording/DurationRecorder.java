// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.List;

/**
 * Durations in nanoseconds, counted in buckets and read in seconds.
 *
 * <p>Thread-safe; recording takes no lock, allocates nothing and never throws. In any reading the count is the sum of
 * the buckets, and the sum holds no duration that is not counted: it is added after the count and read before.
 */
public final class DurationRecorder {
    private static final int NANOS = 0;
    private static final int BUCKETS = 1;

    private final List<Double> bounds;
    private final BucketLayout layout;
    private final Slots slots;
    private final Rest rest = new Rest();

    /** Makes an empty recorder with these upper bounds in seconds, ascending, rounded to the nearest nanosecond. */
    public DurationRecorder(List<Double> bounds, Storage storage) {
        this.bounds = List.copyOf(bounds);
        this.layout = BucketLayout.of(List.of(bounds));
        this.slots = storage.slots(BUCKETS + layout.size(), 0);
    }

    /** Counts a duration in nanoseconds; one below zero counts as zero. */
    public void record(long duration) {
        long counted = Math.max(0, duration);
        int bucket = BUCKETS + layout.bucketOf(counted);
        if (counted <= CounterRecorder.LARGEST_WHOLE) {
            slots.count(bucket, NANOS, counted);
        } else {
            slots.add(bucket, 1);
            rest.add((double) counted);
        }
    }

    /** What has been recorded up to now. */
    public HistogramReading read() {
        double seconds = (rest.value() + slots.sum(NANOS)) / BucketLayout.NANOS_PER_SECOND;
        long[] counts = new long[layout.size()];
        slots.read(counts, BUCKETS);
        return layout.read(bounds, counts, seconds);
    }
}
