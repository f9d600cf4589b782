// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.reading;

/**
 * What a summary held at one moment. Immutable.
 *
 * @param count of all observations since the start
 * @param sum of all observations since the start, in the metric's unit
 * @param window the observations of the last minutes; empty for a summary without quantiles
 */
public record SummaryReading(long count, double sum, SketchReading window) {
    /** The quantile {@code q}, between 0 and 1, of the window, as {@link SketchReading#quantile} defines it. */
    public double quantile(double q) {
        return window.quantile(q);
    }

    /** This reading and another together: what one summary would hold that had made the observations of both. */
    public SummaryReading plus(SummaryReading other) {
        return new SummaryReading(count + other.count, sum + other.sum, window.plus(other.window));
    }
}
