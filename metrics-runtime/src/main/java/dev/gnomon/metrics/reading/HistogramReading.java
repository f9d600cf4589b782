// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a histogram held at one moment, in classic buckets and, where that was asked for, in native ones too; both hold
 * the same observations. Immutable.
 */
public final class HistogramReading {
    private final List<Double> bounds;
    private final long[] counts;
    private final double sum;
    private final @Nullable NativeReading nativeBuckets;

    private HistogramReading(List<Double> bounds, long[] counts, double sum, @Nullable NativeReading nativeBuckets) {
        if (counts.length != bounds.size() + 1) {
            throw new IllegalArgumentException(
                    counts.length + " counts do not fit " + bounds.size() + " bounds and the open bucket.");
        }
        this.bounds = bounds;
        this.counts = counts;
        this.sum = sum;
        this.nativeBuckets = nativeBuckets;
    }

    /** A reading that takes over the array, which nobody else is to change. */
    public static HistogramReading of(List<Double> bounds, long[] counts, double sum) {
        return new HistogramReading(List.copyOf(bounds), counts, sum, null);
    }

    /** The same with the same observations in native buckets. */
    public HistogramReading with(NativeReading newBuckets) {
        return new HistogramReading(bounds, counts, sum, newBuckets);
    }

    /** A histogram that observed nothing. */
    public static HistogramReading empty(List<Double> bounds) {
        return of(bounds, new long[bounds.size() + 1], 0);
    }

    /** The upper and inclusive bounds, ascending, in the metric's unit; the open bucket is not among them. */
    public List<Double> bounds() {
        return bounds;
    }

    /** The counts of the buckets one by one, not cumulated; one more than bounds, the last for the open bucket. */
    public long[] counts() {
        return counts.clone();
    }

    /** The native buckets, if the histogram has them; their count is {@link #count()}. */
    public Optional<NativeReading> nativeBuckets() {
        return Optional.ofNullable(nativeBuckets);
    }

    /** The sum of all observations, in the metric's unit. */
    public double sum() {
        return sum;
    }

    /** The number of observations: the sum over the buckets, always. */
    public long count() {
        return Arrays.stream(counts).sum();
    }

    /**
     * This reading and another together. It has native buckets if both have: those of one would not hold all that the
     * classic ones do.
     *
     * @throws IllegalArgumentException if the bounds differ, or what counts as zero
     */
    public HistogramReading plus(HistogramReading other) {
        if (!bounds.equals(other.bounds)) {
            throw new IllegalArgumentException(
                    "Histograms with other bounds do not add up: " + bounds + " and " + other.bounds + ".");
        }
        long[] total = counts.clone();
        for (int i = 0; i < total.length; i++) {
            total[i] += other.counts[i];
        }
        NativeReading here = nativeBuckets;
        NativeReading there = other.nativeBuckets;
        NativeReading all = here == null || there == null ? null : here.plus(there);
        return new HistogramReading(bounds, total, sum + other.sum, all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistogramReading reading
                && bounds.equals(reading.bounds)
                && Arrays.equals(counts, reading.counts)
                && Double.compare(sum, reading.sum) == 0
                && Objects.equals(nativeBuckets, reading.nativeBuckets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bounds, Arrays.hashCode(counts), sum, nativeBuckets);
    }

    @Override
    public String toString() {
        String classic = "bounds " + bounds + ", counts " + Arrays.toString(counts) + ", sum " + sum;
        return nativeBuckets == null ? classic : classic + ", " + nativeBuckets;
    }
}
