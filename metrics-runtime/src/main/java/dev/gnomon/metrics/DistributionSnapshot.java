// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.SketchReading;
import dev.gnomon.metrics.reading.SummaryReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one series of a histogram, timer or summary held at one moment, in the metric's unit; of a timer in seconds.
 * Immutable. To make one costs a reading of the series and allocates.
 */
public final class DistributionSnapshot {
    /** A sketch is within 1/129 of the true value, which is at most this part of the estimate. */
    private static final double SKETCH_ERROR = 1.0 / 128;

    private final long count;
    private final double sum;
    private final List<Bucket> buckets;

    /** The last minutes of a summary; nothing if quantiles are those of the buckets. */
    private final @Nullable SketchReading window;

    private DistributionSnapshot(long count, double sum, List<Bucket> buckets, @Nullable SketchReading window) {
        this.count = count;
        this.sum = sum;
        this.buckets = buckets;
        this.window = window;
    }

    /**
     * The observations above one bound up to and including the next.
     *
     * @param lowerBound of the first bucket 0 if its upper bound is above that, else negative infinity
     * @param upperBound of the last bucket infinity
     * @param count of this bucket alone, not cumulated
     */
    public record Bucket(double lowerBound, double upperBound, long count) {}

    static DistributionSnapshot of(HistogramReading reading) {
        List<Double> bounds = reading.bounds();
        long[] counts = reading.counts();
        List<Bucket> buckets = new ArrayList<>(counts.length);
        double lower = !bounds.isEmpty() && bounds.get(0) > 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < counts.length; i++) {
            double upper = i < bounds.size() ? bounds.get(i) : Double.POSITIVE_INFINITY;
            buckets.add(new Bucket(lower, upper, counts[i]));
            lower = upper;
        }
        return new DistributionSnapshot(reading.count(), reading.sum(), List.copyOf(buckets), null);
    }

    static DistributionSnapshot of(SummaryReading reading) {
        return new DistributionSnapshot(reading.count(), reading.sum(), List.of(), reading.window());
    }

    /** The number of observations since the start; of a histogram or timer the sum over its buckets. */
    public long count() {
        return count;
    }

    /** The sum of all observations since the start. */
    public double sum() {
        return sum;
    }

    /** The mean of all observations since the start; {@code NaN} if there are none. */
    public double mean() {
        return count == 0 ? Double.NaN : sum / count;
    }

    /** The buckets, ascending; none of a summary. */
    public List<Bucket> buckets() {
        return buckets;
    }

    /**
     * An estimate of the value below or at which the share {@code q} of the observations lies; {@code NaN} without
     * observations. {@link #quantileError} says how far it may be off.
     *
     * <p>Of a histogram or timer: since the start, interpolated within a bucket as Prometheus does it, and in the open
     * bucket its lower bound. Of a summary: of the last four to five minutes, if it was defined with quantiles; else
     * {@code NaN}.
     *
     * @param q between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    public double quantile(double q) {
        requireShare(q);
        if (window != null) {
            return window.quantile(q);
        }
        return count == 0 ? Double.NaN : interpolated(q * count);
    }

    /**
     * The most by which {@link #quantile} may differ from the true quantile, the observation of rank ⌈q · count⌉. Of a
     * histogram or timer: the distance to the farther bound of the bucket, and infinity in a bucket without a lower or an
     * upper bound. Of a summary: less than 0.79 % of the estimate. {@code NaN} if the quantile is.
     *
     * <p>The first bucket is taken to begin at zero if its bound is above zero: a histogram with negative observations
     * needs a bound below them.
     *
     * @param q between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    public double quantileError(double q) {
        double estimate = quantile(q);
        if (window != null) {
            return Math.abs(estimate) * SKETCH_ERROR;
        }
        if (count == 0) {
            return Double.NaN;
        }
        Bucket bucket = bucket(q * count);
        return Math.max(estimate - bucket.lowerBound, bucket.upperBound - estimate);
    }

    private double interpolated(double rank) {
        Bucket bucket = bucket(rank);
        if (Double.isInfinite(bucket.lowerBound)) {
            // Without any bound there is nothing to go by.
            return Double.isInfinite(bucket.upperBound) ? Double.NaN : bucket.upperBound;
        }
        if (Double.isInfinite(bucket.upperBound)) {
            return bucket.lowerBound;
        }
        double within = (rank - below(bucket)) / bucket.count;
        return bucket.lowerBound + (bucket.upperBound - bucket.lowerBound) * within;
    }

    /** The bucket with the observation of this rank, which is at most their number; the first one for rank zero. */
    private Bucket bucket(double rank) {
        long seen = 0;
        Bucket last = buckets.get(0);
        for (Bucket bucket : buckets) {
            seen += bucket.count;
            if (bucket.count > 0) {
                last = bucket;
                if (seen >= rank) {
                    break;
                }
            }
        }
        return last;
    }

    private long below(Bucket end) {
        long below = 0;
        for (Bucket bucket : buckets) {
            if (bucket.upperBound <= end.lowerBound) {
                below += bucket.count;
            }
        }
        return below;
    }

    private static void requireShare(double q) {
        // Negated, so that NaN is refused too.
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException(
                    "The quantile " + q + " is not between 0 and 1; for the 99th percentile, write 0.99.");
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DistributionSnapshot other
                && count == other.count
                && Double.compare(sum, other.sum) == 0
                && buckets.equals(other.buckets)
                && Objects.equals(window, other.window);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, sum, buckets, window);
    }

    @Override
    public String toString() {
        return "DistributionSnapshot[count=" + count + ", sum=" + sum + ", buckets=" + buckets + "]";
    }
}
