// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.NativeHistogramBucket;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * What one series is to show.
 *
 * @param value as text
 * @param reading what a series shows of the same, as text
 */
record Expectation(String value, Function<DataPointSnapshot, String> reading) {
    static Expectation counter(double value) {
        return new Expectation(
                String.valueOf(value), point -> String.valueOf(((CounterDataPointSnapshot) point).getValue()));
    }

    static Expectation gauge(double value) {
        return new Expectation(
                String.valueOf(value), point -> String.valueOf(((GaugeDataPointSnapshot) point).getValue()));
    }

    /** Calls of which it is not known how long they took. */
    static Expectation durations(long least, long most, Timing timing) {
        String calls = least + " to " + most + (timing.nativeHistogram() ? ", natively as many," : "") + " in "
                + timing.bounds();
        return new Expectation(calls, point -> {
            HistogramDataPointSnapshot histogram = (HistogramDataPointSnapshot) point;
            long count = sum(counts(histogram));
            boolean isNative = histogram.hasNativeHistogramData();
            boolean isMeant = count >= least
                    && count <= most
                    && bounds(histogram).equals(timing.bounds())
                    && isNative == timing.nativeHistogram()
                    && (!isNative || natively(histogram) == count);
            return isMeant
                    ? calls
                    : count + (isNative ? ", natively " + natively(histogram) + "," : "") + " in " + bounds(histogram);
        });
    }

    /** Amounts that are known. */
    static Expectation amounts(List<Double> amounts, List<Double> bounds, boolean nativeHistogram) {
        String natively = nativeHistogram ? ", natively " + amounts.size() : "";
        return new Expectation(inBuckets(amounts, bounds) + " of " + rounded(sumOf(amounts)) + natively, point -> {
            HistogramDataPointSnapshot histogram = (HistogramDataPointSnapshot) point;
            return counts(histogram) + " in " + bounds(histogram) + " of " + rounded(histogram.getSum())
                    + (histogram.hasNativeHistogramData() ? ", natively " + natively(histogram) : "");
        });
    }

    /** Amounts of which no more is known than in which bucket they are. */
    static Expectation roughly(List<Double> amounts, List<Double> bounds) {
        return new Expectation(inBuckets(amounts, bounds), point -> {
            HistogramDataPointSnapshot histogram = (HistogramDataPointSnapshot) point;
            return counts(histogram) + " in " + bounds(histogram);
        });
    }

    static Expectation summary(List<Double> amounts, List<Double> quantiles) {
        String text = amounts.size() + " of " + rounded(sumOf(amounts)) + " with " + quantiles;
        return new Expectation(text, point -> {
            SummaryDataPointSnapshot summary = (SummaryDataPointSnapshot) point;
            List<Double> shown = StreamSupport.stream(summary.getQuantiles().spliterator(), false)
                    .map(Quantile::getQuantile)
                    .toList();
            return summary.getCount() + " of " + rounded(summary.getSum()) + " with " + shown;
        });
    }

    private static String inBuckets(List<Double> amounts, List<Double> bounds) {
        List<Long> counts = new ArrayList<>();
        double below = Double.NEGATIVE_INFINITY;
        List<Double> all = new ArrayList<>(bounds);
        all.add(Double.POSITIVE_INFINITY);
        for (double bound : all) {
            double above = below;
            counts.add(amounts.stream()
                    .filter(amount -> amount > above && amount <= bound)
                    .count());
            below = bound;
        }
        return counts + " in " + bounds;
    }

    private static List<Long> counts(HistogramDataPointSnapshot histogram) {
        List<Long> counts = new ArrayList<>();
        histogram.getClassicBuckets().forEach(bucket -> counts.add(bucket.getCount()));
        return counts;
    }

    private static List<Double> bounds(HistogramDataPointSnapshot histogram) {
        List<Double> bounds = new ArrayList<>();
        histogram.getClassicBuckets().forEach(bucket -> bounds.add(bucket.getUpperBound()));
        bounds.remove(Double.POSITIVE_INFINITY);
        return bounds;
    }

    private static long natively(HistogramDataPointSnapshot histogram) {
        long natively = histogram.getNativeZeroCount();
        for (NativeHistogramBucket bucket : histogram.getNativeBucketsForPositiveValues()) {
            natively += bucket.getCount();
        }
        return natively;
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static double sumOf(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
