// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import java.util.List;
import java.util.Optional;

/** What the bounds of a histogram's buckets may be. All methods are pure and thread-safe. */
public final class BucketRules {
    /**
     * The bounds of a duration, in seconds, where none are stated: those of client_java and of the other Prometheus
     * client libraries.
     */
    public static final List<Double> DEFAULT_SECONDS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    /** The most bounds that one metric declares. */
    public static final int MAX_BOUNDS = 100;

    private BucketRules() {}

    /** The fault of {@code bounds}, which are upper and inclusive; the bucket up to infinity is not stated. */
    public static Optional<String> fault(List<Double> bounds) {
        if (bounds.size() > MAX_BOUNDS) {
            return Optional.of("A metric has at most " + MAX_BOUNDS + " bucket bounds. State fewer.");
        }
        for (int i = 0; i < bounds.size(); i++) {
            if (!Double.isFinite(bounds.get(i))) {
                return Optional.of("The bucket bound " + bounds.get(i)
                        + " is not finite; leave it out, the bucket up to infinity is always there.");
            }
            if (i > 0 && bounds.get(i) <= bounds.get(i - 1)) {
                return Optional.of("The bucket bound " + bounds.get(i) + " is not above the one before it, "
                        + bounds.get(i - 1) + "; list the bounds in ascending order.");
            }
        }
        return Optional.empty();
    }

    /** The fault of {@code bounds} as durations in seconds, which are above zero besides. */
    public static Optional<String> durationFault(List<Double> bounds) {
        for (double bound : bounds) {
            if (bound <= 0) {
                return Optional.of("The bucket bound " + bound
                        + " is not above zero, and no duration falls into it; leave it out.");
            }
        }
        return fault(bounds);
    }
}
