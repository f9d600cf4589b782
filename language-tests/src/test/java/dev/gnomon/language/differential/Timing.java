// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.annotation.Metered;
import java.util.List;

/**
 * How the durations of a method's calls are shown.
 *
 * @param bounds of the buckets
 * @param nativeHistogram whether they are shown in native buckets too
 * @param sample the share of the calls that are timed, or {@code Metered.ADAPTIVE}
 */
record Timing(List<Double> bounds, boolean nativeHistogram, double sample) {
    private static final double ALL = 1;
    private static final int MOST_THAT_ONE_STANDS_FOR = 64;

    /** The fewest that so many calls may be shown as. */
    long least(long calls) {
        return sample == ALL ? calls : 0;
    }

    /** The most that so many calls may be shown as, if each that is timed stands for as many as the share says. */
    long most(long calls) {
        if (sample == ALL) {
            return calls;
        }
        return calls * (sample == Metered.ADAPTIVE ? MOST_THAT_ONE_STANDS_FOR : (long) Math.ceil(1 / sample));
    }
}
