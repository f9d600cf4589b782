// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a histogram held at one moment. Immutable.
 *
 * @param bounds upper and inclusive, ascending, in the metric's unit; the open bucket is not among them
 * @param counts of the buckets one by one, not cumulated; one more than bounds, the last for the open bucket
 * @param sum of all observations, in the metric's unit
 */
public record HistogramReading(List<Double> bounds, List<Long> counts, double sum) {
    /** Copies the lists. */
    public HistogramReading {
        bounds = List.copyOf(bounds);
        counts = List.copyOf(counts);
        if (counts.size() != bounds.size() + 1) {
            throw new IllegalArgumentException(
                    counts.size() + " counts do not fit " + bounds.size() + " bounds and the open bucket.");
        }
    }

    /** A histogram that observed nothing. */
    public static HistogramReading empty(List<Double> bounds) {
        return new HistogramReading(bounds, Collections.nCopies(bounds.size() + 1, 0L), 0);
    }

    /** The number of observations: the sum over the buckets, always. */
    public long count() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * This reading and another together.
     *
     * @throws IllegalArgumentException if the bounds differ
     */
    public HistogramReading plus(HistogramReading other) {
        if (!bounds.equals(other.bounds)) {
            throw new IllegalArgumentException(
                    "Histograms with other bounds do not add up: " + bounds + " and " + other.bounds + ".");
        }
        List<Long> total = new ArrayList<>(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            total.add(counts.get(i) + other.counts.get(i));
        }
        return new HistogramReading(bounds, total, sum + other.sum);
    }
}
