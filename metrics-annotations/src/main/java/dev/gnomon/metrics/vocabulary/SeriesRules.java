// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

/** How many series a metric may have. All methods are pure and thread-safe. */
public final class SeriesRules {
    /** The most label combinations that a metric keeps, if its registry says nothing else. */
    public static final int MAX_COMBINATIONS = 10_000;

    private SeriesRules() {}

    /**
     * The number of combinations of closed label sets with these sizes: 0 if one is empty, which stands for an open
     * label, and {@link Integer#MAX_VALUE} if there are more than an int holds.
     */
    public static int combinations(int... sizes) {
        long product = 1;
        for (int size : sizes) {
            product = Math.min(Integer.MAX_VALUE, product * size);
        }
        return (int) product;
    }

    /** {@code combinations}, as messages say the number. */
    public static String display(int combinations) {
        return combinations == Integer.MAX_VALUE ? "over two billion" : String.valueOf(combinations);
    }
}
