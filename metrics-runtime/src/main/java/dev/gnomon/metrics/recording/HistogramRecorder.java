// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Observations in a metric's unit, counted in buckets whose bounds are upper and inclusive, with their sum.
 *
 * <p>Thread-safe; observing takes no lock, allocates nothing and never throws. About 32 bytes for each bucket. In any
 * reading the count is the sum of the buckets; the sum may be ahead of it by observations just being made.
 */
public final class HistogramRecorder {
    private final List<Double> bounds;
    private final double[] search;
    private final LongAdder[] counts;
    private final FiniteSum sum = new FiniteSum();

    /** Makes an empty histogram with these upper bounds, ascending and finite. */
    public HistogramRecorder(List<Double> bounds) {
        this.bounds = List.copyOf(bounds);
        this.search = bounds.stream().mapToDouble(HistogramRecorder::unsigned).toArray();
        this.counts = Stream.generate(LongAdder::new).limit(search.length + 1L).toArray(LongAdder[]::new);
    }

    /** Counts {@code value}; answers {@code false} and changes nothing if it or the sum is not finite. */
    public boolean observe(double value) {
        if (!sum.add(value)) {
            return false;
        }

        int found = Arrays.binarySearch(search, unsigned(value));
        counts[found >= 0 ? found : -found - 1].increment();
        return true;
    }

    /** What has been observed up to now. */
    public HistogramReading read() {
        List<Long> read = Stream.of(counts).map(LongAdder::sum).toList();
        return new HistogramReading(bounds, read, sum.value());
    }

    /** Zero for minus zero, which a search takes for smaller. */
    private static double unsigned(double value) {
        return value + 0.0;
    }
}
