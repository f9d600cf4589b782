// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import java.util.Optional;

/** Which share of calls may be timed. All methods are pure and thread-safe. */
public final class SampleRules {
    /** Every call is timed. */
    public static final double ALL = 1;

    /** As many calls are timed as cost little, whatever their rate. */
    public static final double ADAPTIVE = 0;

    /** The smallest share: a rarer call would stand for more than a million. */
    public static final double LEAST = 1e-6;

    private SampleRules() {}

    /** The fault of {@code share}. */
    public static Optional<String> fault(double share) {
        // Negated, so that NaN is refused too.
        return share == ADAPTIVE || (share >= LEAST && share <= ALL)
                ? Optional.empty()
                : Optional.of("The share " + share + " of calls to be timed is neither between one in a million and 1,"
                        + " nor adaptive; state 0.1 for one call in ten.");
    }
}
