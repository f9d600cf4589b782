// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import dev.gnomon.metrics.annotation.Metered;
import java.util.Optional;

/** The share of calls that may be timed. All methods are pure and thread-safe. */
public final class SampleRules {
    /** Every call is timed. */
    public static final double ALL = 1;

    /** The runtime chooses the share, so that timing costs little at any rate of calls. */
    public static final double ADAPTIVE = Metered.ADAPTIVE;

    /** The smallest share: a rarer call would stand for more than a million. */
    public static final double LEAST = 1e-6;

    private SampleRules() {}

    /** The fault of {@code share}. */
    public static Optional<String> fault(double share) {
        // Negated, so that NaN is refused too.
        if (share == ADAPTIVE || (share >= LEAST && share <= ALL)) {
            return Optional.empty();
        }
        return Optional.of(
                share == 0
                        ? "The sample 0 would time no call. Write Metered.ADAPTIVE to let the runtime choose the share, or 1"
                                + " to time all calls."
                        : "The sample " + share
                                + " is not a share of the calls between 0.000001 and 1. Write 0.1 to time one"
                                + " call in ten, or Metered.ADAPTIVE to let the runtime choose.");
    }
}
