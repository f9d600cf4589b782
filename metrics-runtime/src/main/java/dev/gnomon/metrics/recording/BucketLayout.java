// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The buckets that calls are counted in: the union of the bounds of every histogram read from them, so that each is
 * read out exactly and a call is counted once. Bounds are nanoseconds, upper and inclusive; the last bucket is open. A
 * bound stated in seconds is rounded to the nearest nanosecond, the clock's unit.
 *
 * <p>Immutable. {@link #bucketOf} takes logarithmic time and allocates nothing.
 */
final class BucketLayout {
    static final double NANOS_PER_SECOND = 1e9;

    private final long[] bounds;

    private BucketLayout(long[] bounds) {
        this.bounds = bounds;
    }

    /** The layout from which histograms with these bounds, in seconds, can be read. */
    static BucketLayout of(List<List<Double>> histograms) {
        return new BucketLayout(histograms.stream()
                .flatMap(List::stream)
                .flatMapToLong(seconds -> LongStream.of(nanos(seconds)))
                .sorted()
                .distinct()
                .toArray());
    }

    /** How many buckets there are, the open one included. */
    int size() {
        return bounds.length + 1;
    }

    /** The bucket of a duration in nanoseconds. */
    int bucketOf(long nanos) {
        int found = Arrays.binarySearch(bounds, nanos);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * The histogram with the bounds {@code seconds}, each of them in this layout.
     *
     * @param counts of this layout's buckets
     * @param sum of the durations, in seconds
     */
    HistogramReading read(List<Double> seconds, long[] counts, double sum) {
        List<Long> merged = new ArrayList<>(seconds.size() + 1);
        int next = 0;
        for (double bound : seconds) {
            int last = bucketOf(nanos(bound));
            merged.add(sum(counts, next, last + 1));
            // Two bounds less than a nanosecond apart are one here, and the second's own bucket is empty.
            next = Math.max(next, last + 1);
        }
        merged.add(sum(counts, next, counts.length));
        return new HistogramReading(seconds, merged, sum);
    }

    private static long sum(long[] counts, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i];
        }
        return sum;
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * NANOS_PER_SECOND);
    }
}
