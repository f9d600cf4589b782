// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import dev.gnomon.metrics.vocabulary.BucketRules;
import java.time.Duration;
import java.util.List;

/** The upper bounds of the buckets in every library's histograms: the eleven defaults, in each library's terms. */
public final class Bounds {
    private Bounds() {}

    /** In seconds. */
    public static List<Double> seconds() {
        return BucketRules.DEFAULT_SECONDS;
    }

    /** In seconds. */
    public static double[] secondsArray() {
        return seconds().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** As durations. */
    public static Duration[] durations() {
        return seconds().stream()
                .map(bound -> Duration.ofMillis(Math.round(bound * 1000)))
                .toArray(Duration[]::new);
    }

    /** In milliseconds, of which each is a whole number. */
    public static int[] millis() {
        return seconds().stream()
                .mapToInt(bound -> Math.toIntExact(Math.round(bound * 1000)))
                .toArray();
    }
}
