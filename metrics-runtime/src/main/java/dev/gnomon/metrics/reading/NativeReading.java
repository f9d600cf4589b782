// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The buckets of a native histogram at one moment. In the schema s bucket k holds the values v with
 * b^(k-1) &lt; v ≤ b^k for b = 2^(2^-s), and a bucket of negative values their mirror images. Immutable.
 *
 * @param schema the resolution, from -4 to 8: one more halves every bucket
 * @param zeroThreshold the largest absolute value that counts as zero, in the metric's unit
 * @param zeroCount observations that count as zero
 * @param positive the counts of the buckets that are not empty, by number
 * @param negative the same for negative values
 */
public record NativeReading(
        int schema,
        double zeroThreshold,
        long zeroCount,
        SortedMap<Integer, Long> positive,
        SortedMap<Integer, Long> negative) {
    private static final int COARSEST = -4;

    /** Copies the maps. */
    public NativeReading {
        positive = Collections.unmodifiableSortedMap(new TreeMap<>(positive));
        negative = Collections.unmodifiableSortedMap(new TreeMap<>(negative));
    }

    /** The number of observations: the sum over the buckets, always. */
    public long count() {
        return zeroCount + sum(positive) + sum(negative);
    }

    /**
     * The same in the highest resolution, up to the present one, that leaves at most {@code most} buckets on each side
     * of zero; the lowest one there is if none does. Each step down joins pairs of buckets, so no count is lost.
     */
    public NativeReading withAtMost(int most) {
        NativeReading reduced = this;
        while (Math.max(reduced.positive.size(), reduced.negative.size()) > most && reduced.schema > COARSEST) {
            reduced = reduced.halved();
        }
        return reduced;
    }

    /**
     * This reading and another together, in the lower of their resolutions.
     *
     * @throws IllegalArgumentException if other values count as zero
     */
    public NativeReading plus(NativeReading other) {
        if (zeroThreshold != other.zeroThreshold) {
            throw new IllegalArgumentException("Native histograms with other zero thresholds do not add up: "
                    + zeroThreshold + " and " + other.zeroThreshold + ".");
        }
        if (schema != other.schema) {
            return schema > other.schema ? halved().plus(other) : plus(other.halved());
        }
        return new NativeReading(
                schema,
                zeroThreshold,
                zeroCount + other.zeroCount,
                sum(positive, other.positive),
                sum(negative, other.negative));
    }

    private NativeReading halved() {
        return new NativeReading(schema - 1, zeroThreshold, zeroCount, halved(positive), halved(negative));
    }

    /** Each two neighbours as one; the upper of them has an even number. */
    private static SortedMap<Integer, Long> halved(SortedMap<Integer, Long> buckets) {
        SortedMap<Integer, Long> wider = new TreeMap<>();
        buckets.forEach((bucket, count) -> wider.merge((bucket + 1) >> 1, count, Long::sum));
        return wider;
    }

    private static SortedMap<Integer, Long> sum(SortedMap<Integer, Long> some, SortedMap<Integer, Long> others) {
        SortedMap<Integer, Long> sum = new TreeMap<>(some);
        others.forEach((bucket, count) -> sum.merge(bucket, count, Long::sum));
        return sum;
    }

    private static long sum(SortedMap<Integer, Long> buckets) {
        return buckets.values().stream().mapToLong(Long::longValue).sum();
    }
}
