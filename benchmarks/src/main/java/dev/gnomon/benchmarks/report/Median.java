// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What several measurements of the same came to.
 *
 * @param value the median
 * @param spread half of the distance between the quartiles, if there are several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Median(double value, @Nullable Double spread) {

    /** Of at least one number, in any order. */
    static Median of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Median(
                rounded(quantile(sorted, 0.5)),
                sorted.length < 2 ? null : rounded((quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2));
    }

    /** To a thousandth, which is less than any of it can be trusted. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** Between two of the numbers in proportion. */
    private static double quantile(double[] sorted, double quantile) {
        double rank = quantile * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
