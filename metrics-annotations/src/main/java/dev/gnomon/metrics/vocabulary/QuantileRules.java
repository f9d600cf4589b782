// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import java.util.List;
import java.util.Optional;

/** What the quantiles of a summary may be. The method is pure and thread-safe. */
public final class QuantileRules {
    private QuantileRules() {}

    /** The fault of {@code quantiles}, which are between 0 and 1, both included, and in ascending order. */
    public static Optional<String> fault(List<Double> quantiles) {
        for (int i = 0; i < quantiles.size(); i++) {
            double quantile = quantiles.get(i);
            // Negated, so that NaN is refused too.
            if (!(quantile >= 0 && quantile <= 1)) {
                return Optional.of("The quantile " + quantile + " is not between 0 and 1; state 0.99 for 99 %.");
            }
            if (i > 0 && quantile <= quantiles.get(i - 1)) {
                return Optional.of("The quantile " + quantile + " is not above the one before it, "
                        + quantiles.get(i - 1) + "; list the quantiles in ascending order.");
            }
        }
        return Optional.empty();
    }
}
