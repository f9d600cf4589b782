// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.NativeReading;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a histogram of doubles counts in when it is read as a classic and as a native one: a cell holds the values that
 * share their classic bucket and their native one. Both histograms are sums over cells.
 *
 * <p>The native buckets reach from the smallest double to the largest, with zero in their midst, and are numbered from
 * one end to the other. From cell to cell along that line the number of the native bucket grows, or that of the classic
 * one, or both; so their sum is different for every cell, and numbers it.
 *
 * <p>Immutable. {@link #cellOf} allocates nothing.
 */
final class NativeCells {
    /** The largest absolute value that counts as zero, as in the Go client of Prometheus. */
    static final double ZERO_THRESHOLD = 0x1p-128;

    /** The last native bucket of what counts as zero. */
    private static final int ZERO = -128 * NativeScale.BUCKETS_PER_OCTAVE;

    /** How many native buckets there are on each side of zero: up to the largest double. */
    private static final int SIDE = (Double.MAX_EXPONENT + 1) * NativeScale.BUCKETS_PER_OCTAVE - ZERO;

    private final List<Double> bounds;
    private final ValueBuckets classic;

    /** The first cell of each classic bucket. */
    private final int[] firsts;

    NativeCells(List<Double> bounds, ValueBuckets classic) {
        this.bounds = bounds;
        this.classic = classic;
        this.firsts = new int[classic.size()];
        for (int i = 1; i < firsts.length; i++) {
            firsts[i] = position(Math.nextUp(bounds.get(i - 1))) + i;
        }
    }

    /** How many numbers of cells there are; not all are the number of one. */
    int size() {
        return SIDE + 1 + SIDE + bounds.size();
    }

    /** The cell of a value that is finite. */
    int cellOf(double value) {
        return position(value) + classic.bucketOf(value);
    }

    /** A cell in this classic bucket: that of its bound, or what is just above the last bound. */
    int cellIn(int bucket) {
        if (bucket < bounds.size()) {
            return cellOf(bounds.get(bucket));
        }
        return bucket == 0 ? cellOf(0) : firsts[bucket];
    }

    /** The number of the native bucket from the left end of the line. */
    private static int position(double value) {
        double size = Math.abs(value);
        if (size <= ZERO_THRESHOLD) {
            return SIDE;
        }
        int distance = NativeScale.bucketOf(size) - ZERO;
        return value > 0 ? SIDE + distance : SIDE - distance;
    }

    /** A reading in the making. For one thread. */
    final class Reader {
        private final long[] counts = new long[firsts.length];
        private final SortedMap<Integer, Long> positive = new TreeMap<>();
        private final SortedMap<Integer, Long> negative = new TreeMap<>();
        private long zero;

        /** Adds what a cell holds, which is not zero. */
        void add(int cell, long count) {
            int found = Arrays.binarySearch(firsts, cell);
            int bucket = found >= 0 ? found : -found - 2;
            counts[bucket] += count;
            int distance = cell - bucket - SIDE;
            if (distance == 0) {
                zero += count;
            } else {
                (distance > 0 ? positive : negative).merge(ZERO + Math.abs(distance), count, Long::sum);
            }
        }

        HistogramReading read(double sum) {
            return HistogramReading.of(bounds, counts, sum)
                    .with(new NativeReading(NativeScale.SCHEMA, ZERO_THRESHOLD, zero, positive, negative));
        }
    }
}
