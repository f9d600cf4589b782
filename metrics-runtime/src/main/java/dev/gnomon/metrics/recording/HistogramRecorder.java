// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.List;

/**
 * Observations in a metric's unit, counted in buckets whose bounds are upper and inclusive, with their sum.
 *
 * <p>Thread-safe; observing takes no lock, allocates nothing and never throws. In any reading the count is the sum of
 * the buckets, and the sum holds no observation that is not counted: it is added after the count and read before.
 * A sum of observations of which none was negative is never read as less than before.
 */
public final class HistogramRecorder {
    private final List<Double> bounds;
    private final ValueBuckets buckets;
    private final int sum;
    private final Slots slots;
    private final Rest rest = new Rest();
    private final SteadySum steady = new SteadySum();

    /** Makes an empty histogram with these upper bounds, ascending and finite. */
    public HistogramRecorder(List<Double> bounds, Storage storage) {
        this.bounds = List.copyOf(bounds);
        this.buckets = new ValueBuckets(bounds);
        this.sum = buckets.size();
        this.slots = storage.slots(sum + 1, 1);
    }

    /** Counts {@code value}; answers {@code false} and changes nothing if it or the sum is not finite. */
    public boolean observe(double value) {
        steady.expect(value);
        // Negated, so that NaN goes the other way.
        if (!(Math.abs(value) <= FiniteSum.ORDINARY)) {
            return observeExtreme(value);
        }
        slots.count(buckets.bucketOf(value), sum, value);
        return true;
    }

    private boolean observeExtreme(double value) {
        boolean added = rest.add(value);
        if (added) {
            slots.add(buckets.bucketOf(value), 1);
        }
        return added;
    }

    /** What has been observed up to now. */
    public HistogramReading read() {
        double total = steady.show(slots.sumOfDoubles(sum) + rest.value());
        long[] counts = new long[buckets.size()];
        slots.read(counts, 0);
        return HistogramReading.of(bounds, counts, total);
    }
}
