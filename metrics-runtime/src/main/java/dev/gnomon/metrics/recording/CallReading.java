// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link CallRecorder} held at one moment. Immutable, and consistent in itself: the counts of both histograms
 * are the sum over the outcomes, and no number is negative.
 *
 * @param definition of the call
 * @param started calls that began
 * @param successes calls that ended well
 * @param cancellations calls that were cancelled
 * @param errors calls that failed, by the class of the failure; the whole closed set is there
 * @param duration how long calls took, in seconds, in the action's buckets
 * @param responseTime the same durations in the service's buckets
 */
public record CallReading(
        CallDefinition definition,
        long started,
        long successes,
        long cancellations,
        Map<String, Long> errors,
        HistogramReading duration,
        HistogramReading responseTime) {

    /** Copies the map, in its order. */
    public CallReading {
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** Calls that failed. */
    public long failures() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Calls that ended. */
    public long ended() {
        return successes + cancellations + failures();
    }

    /** Calls now running. */
    public long active() {
        return started - ended();
    }

    /** Calls that ended this way. */
    public long ended(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> successes;
            case FAILURE -> failures();
            case CANCELLED -> cancellations;
        };
    }
}
