// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The buckets that durations are counted in: the union of the bounds of every histogram read from them, so that each
 * is read out exactly and a duration is counted once. Bounds are nanoseconds, upper and inclusive; the last bucket is
 * open. A bound stated in seconds is rounded to the nearest nanosecond, the clock's unit.
 *
 * <p>The search starts where the number of leading zeros says, which is one instruction, and goes on from there bound
 * by bound: a bucket more only for each other bound between the same powers of two.
 *
 * <p>Immutable. {@link #bucketOf} allocates nothing.
 */
final class BucketLayout {
    static final double NANOS_PER_SECOND = 1e9;

    private final long[] bounds;
    private final short[] starts = new short[Long.SIZE + 1];

    private BucketLayout(long[] bounds) {
        this.bounds = bounds;
        for (int zeros = 0; zeros < starts.length; zeros++) {
            // With no leading zero a number is negative, and no duration.
            long least = zeros == Long.SIZE ? 0 : Long.MIN_VALUE >>> zeros;
            starts[zeros] = (short) (zeros == 0 ? bounds.length - 1 : firstNotBelow(least));
        }
    }

    /** The layout from which histograms with these bounds, in seconds, can be read. */
    static BucketLayout of(List<List<Double>> histograms) {
        LongStream closed =
                histograms.stream().flatMap(List::stream).flatMapToLong(seconds -> LongStream.of(nanos(seconds)));
        // The open bucket's bound, which ends every search.
        return new BucketLayout(LongStream.concat(closed, LongStream.of(Long.MAX_VALUE))
                .sorted()
                .distinct()
                .toArray());
    }

    /** How many buckets there are, the open one included. */
    int size() {
        return bounds.length;
    }

    /** The bucket of a duration in nanoseconds, not negative. */
    int bucketOf(long nanos) {
        int bucket = starts[Long.numberOfLeadingZeros(nanos)];
        while (nanos > bounds[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /**
     * The histogram with the bounds {@code seconds}, each of them in this layout.
     *
     * @param counts of this layout's buckets
     * @param sum of the durations, in seconds
     */
    HistogramReading read(List<Double> seconds, long[] counts, double sum) {
        long[] merged = new long[seconds.size() + 1];
        int next = 0;
        for (int i = 0; i < merged.length - 1; i++) {
            int last = firstNotBelow(nanos(seconds.get(i)));
            // Two bounds less than a nanosecond apart are one here, and the second's own bucket is empty.
            for (; next <= last; next++) {
                merged[i] += counts[next];
            }
        }
        for (; next < counts.length; next++) {
            merged[merged.length - 1] += counts[next];
        }
        return HistogramReading.of(seconds, merged, sum);
    }

    private int firstNotBelow(long nanos) {
        int found = Arrays.binarySearch(bounds, nanos);
        return found >= 0 ? found : -found - 1;
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * NANOS_PER_SECOND);
    }
}
