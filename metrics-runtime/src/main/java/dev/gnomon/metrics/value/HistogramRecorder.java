// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Observations in a metric's unit, counted in buckets whose bounds are upper and inclusive, with their sum; if asked
 * for, in those of a native histogram besides, which {@link NativeCounts} keeps.
 *
 * <p>Thread-safe; observing never throws and, but for the first times of this package, takes no lock and allocates
 * nothing. In any reading the count is the sum of the buckets, and the sum holds no observation that is not counted: it
 * is added after the count and read before. Only one beyond 1e280 is in the sum first, which may refuse it. A sum of
 * observations of which none was negative is never read as less than before.
 *
 * <p>With a native histogram, the first value of a new magnitude allocates. One that there is no memory for counts in
 * its classic bucket, and in the native histogram as if it were that bucket's bound.
 */
public final class HistogramRecorder {
    private final List<Double> bounds;
    private final ValueBuckets buckets;
    private final int sum;
    private final Slots slots;
    private final @Nullable NativeCounts nativeCounts;
    private final OverflowSum rest = new OverflowSum();
    private final SteadySum steady = new SteadySum();

    /** Makes an empty histogram with these upper bounds, ascending and finite. */
    public HistogramRecorder(List<Double> bounds, Storage storage) {
        this(List.copyOf(bounds), new ValueBuckets(bounds), null, storage);
    }

    private HistogramRecorder(List<Double> bounds, ValueBuckets buckets, @Nullable NativeCells cells, Storage storage) {
        this.bounds = bounds;
        this.buckets = buckets;
        this.sum = buckets.size();
        this.slots = storage.slots(sum + 1, 1);
        this.nativeCounts = cells == null ? null : new NativeCounts(cells);
    }

    /**
     * Makes such recorders, which share what describes their buckets; with a native histogram beside the classic one if
     * {@code nativeHistogram}.
     */
    public static Supplier<HistogramRecorder> maker(List<Double> bounds, boolean nativeHistogram, Storage storage) {
        List<Double> copy = List.copyOf(bounds);
        ValueBuckets buckets = new ValueBuckets(copy);
        NativeCells cells = nativeHistogram ? new NativeCells(copy, buckets) : null;
        return () -> new HistogramRecorder(copy, buckets, cells, storage);
    }

    /** Counts {@code value}; answers {@code false} and changes nothing if it or the sum is not finite. */
    public boolean observe(double value) {
        // Negated, so that NaN goes the other way.
        if (!(Math.abs(value) <= FiniteSum.ORDINARY)) {
            return Double.isFinite(value) && observeExtreme(value);
        }
        steady.expect(value);
        if (nativeCounts != null && nativeCounts.add(value)) {
            rest.add(value);
        } else {
            slots.count(buckets.bucketOf(value), sum, value);
        }
        return true;
    }

    private boolean observeExtreme(double value) {
        steady.expect(value);
        boolean added = rest.add(value);
        if (added && (nativeCounts == null || !nativeCounts.add(value))) {
            slots.add(buckets.bucketOf(value), 1);
        }
        return added;
    }

    /** What has been observed up to now. */
    public HistogramReading read() {
        double total = steady.show(slots.sumOfDoubles(sum) + rest.value());
        long[] counts = new long[buckets.size()];
        slots.read(counts, 0);
        return nativeCounts == null ? HistogramReading.of(bounds, counts, total) : nativeCounts.read(counts, total);
    }
}
