// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.SparseSlots;
import dev.gnomon.metrics.storage.Storage;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The buckets that durations are counted in: the union of the bounds of every histogram read from them, so that each
 * is read out exactly and a duration is counted once. Bounds are nanoseconds, upper and inclusive; the last bucket is
 * open. A bound stated in seconds is rounded to the nearest nanosecond, the clock's unit. If a native histogram is to be
 * read too, its bounds are among them, some four hundred more.
 *
 * <p>The search starts where the number of leading zeros says, which is one instruction, and goes on from there bound
 * by bound: a bucket more only for each other bound between the same powers of two. Calls that are over before the first
 * bound, beside which measuring weighs most, take a branch of their own: the processor foresees it, and has found the
 * bucket before it has read the clock.
 *
 * <p>Immutable. {@link #bucketOf} allocates nothing.
 */
public final class BucketLayout {
    public static final double NANOS_PER_SECOND = 1e9;

    private final long[] bounds;
    private final short[] starts = new short[Long.SIZE + 1];
    private final boolean nativeHistogram;

    /** The first of {@link #bounds}. */
    private final long first;

    private BucketLayout(long[] bounds, boolean nativeHistogram) {
        this.bounds = bounds;
        this.first = bounds[0];
        this.nativeHistogram = nativeHistogram;
        for (int zeros = 0; zeros < starts.length; zeros++) {
            // With no leading zero a number is negative, and no duration.
            long least = zeros == Long.SIZE ? 0 : Long.MIN_VALUE >>> zeros;
            starts[zeros] = (short) (zeros == 0 ? bounds.length - 1 : firstNotBelow(least));
        }
    }

    /** The layout from which histograms with these bounds, in seconds, can be read. */
    public static BucketLayout of(List<List<Double>> histograms) {
        return of(histograms, false);
    }

    /** The same; if {@code nativeHistogram}, each is read with a native one beside it. */
    public static BucketLayout of(List<List<Double>> histograms, boolean nativeHistogram) {
        SortedSet<Long> union = new TreeSet<>();
        for (List<Double> seconds : histograms) {
            addAll(union, nanos(seconds));
        }
        if (nativeHistogram) {
            addAll(union, NativeDurations.bounds());
        }
        // The open bucket's bound, which ends every search.
        union.add(Long.MAX_VALUE);
        long[] bounds = new long[union.size()];
        int size = 0;
        for (long bound : union) {
            bounds[size++] = bound;
        }
        return new BucketLayout(bounds, nativeHistogram);
    }

    /** Slots for {@code before} numbers, and after them one for each bucket. */
    public Slots slots(Storage storage, int before) {
        int count = before + size();
        return nativeHistogram && storage == Storage.STRIPED ? new SparseSlots(count) : storage.slots(count, 0);
    }

    /** So many times a slot for each bucket, few of which will be used. Adding to them may throw for lack of memory. */
    public Slots rareSlots(Storage storage, int times) {
        int count = times * size();
        return nativeHistogram ? new SparseSlots(count) : storage.slots(count, 0);
    }

    /** How many buckets there are, the open one included. */
    public int size() {
        return bounds.length;
    }

    /** The bucket of a duration in nanoseconds, not negative. */
    public int bucketOf(long nanos) {
        if (nanos <= first) {
            return 0;
        }
        int bucket = starts[Long.numberOfLeadingZeros(nanos)];
        while (nanos > bounds[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /**
     * The histogram with the bounds {@code seconds}, each of them in this layout, and the native one if there is one.
     *
     * @param counts of this layout's buckets
     * @param sum of the durations, in seconds
     */
    public HistogramReading read(List<Double> seconds, long[] counts, double sum) {
        long[] upTo = nanos(seconds);
        HistogramReading classic = HistogramReading.of(seconds, merged(upTo, counts), sum);
        return nativeHistogram ? classic.with(NativeDurations.read(merged(NativeDurations.bounds(), counts))) : classic;
    }

    /** The counts of the buckets up to these bounds, and of the open one, from the counts of this layout's. */
    private long[] merged(long[] upTo, long[] counts) {
        long[] merged = new long[upTo.length + 1];
        int next = 0;
        for (int i = 0; i < upTo.length; i++) {
            int last = firstNotBelow(upTo[i]);
            // Two bounds less than a nanosecond apart are one here, and the second's own bucket is empty.
            for (; next <= last; next++) {
                merged[i] += counts[next];
            }
        }
        for (; next < counts.length; next++) {
            merged[upTo.length] += counts[next];
        }
        return merged;
    }

    private int firstNotBelow(long nanos) {
        int found = Arrays.binarySearch(bounds, nanos);
        return found >= 0 ? found : -found - 1;
    }

    private static long[] nanos(List<Double> seconds) {
        long[] nanos = new long[seconds.size()];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = Math.round(seconds.get(i) * NANOS_PER_SECOND);
        }
        return nanos;
    }

    private static void addAll(SortedSet<Long> union, long[] bounds) {
        for (long bound : bounds) {
            union.add(bound);
        }
    }
}
