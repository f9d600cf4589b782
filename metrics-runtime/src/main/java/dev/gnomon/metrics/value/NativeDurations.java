// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.NativeReading;
import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The native buckets of durations, from 2^-20 seconds, about a microsecond, to the longest that a long of nanoseconds
 * holds. What is shorter is zero. All methods are pure and thread-safe.
 */
final class NativeDurations {
    /** In seconds, inclusive. */
    static final double ZERO_THRESHOLD = 0x1p-20;

    /** The last bucket of what counts as zero. */
    private static final int ZERO = -20 * NativeScale.BUCKETS_PER_OCTAVE;

    /** The last bucket whose bound is a duration: 2^33 seconds. */
    private static final int LAST_CLOSED = 33 * NativeScale.BUCKETS_PER_OCTAVE;

    private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000);

    /** The longest durations of the zero bucket and of those after it, in nanoseconds; the last bucket is open. */
    private static final long[] BOUNDS = IntStream.rangeClosed(ZERO, LAST_CLOSED)
            .mapToLong(bucket -> NativeScale.largestWhole(SECOND, bucket).longValueExact())
            .toArray();

    private NativeDurations() {}

    /**
     * The upper and inclusive bounds in nanoseconds, ascending: that of the zero bucket, and of all but the last. The
     * array is always the same, and not to be changed.
     */
    static long[] bounds() {
        return BOUNDS;
    }

    /** The histogram with these counts, one more than bounds. */
    static NativeReading read(long[] counts) {
        SortedMap<Integer, Long> buckets = new TreeMap<>();
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] != 0) {
                buckets.put(ZERO + i, counts[i]);
            }
        }
        return new NativeReading(NativeScale.SCHEMA, ZERO_THRESHOLD, counts[0], buckets, new TreeMap<>());
    }
}
