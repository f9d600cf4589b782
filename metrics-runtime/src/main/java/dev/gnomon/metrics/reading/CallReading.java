// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.reading;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one series of calls held at one moment. Immutable, and consistent in itself: the counts of both histograms
 * are the sum over the outcomes, and no number is negative. If only a share of the calls is timed, the histograms are
 * estimates, and all else is exact.
 *
 * @param definition of the call
 * @param labelValues of the series, in the order of the definition's labels; empty if it has none
 * @param createdMillis when the series was made, in milliseconds since the beginning of 1970, in UTC; 0 if not known
 * @param started calls that began
 * @param moved those of them that ended with labels that their body added, in the series of these, where they began again
 * @param successes calls that ended well
 * @param cancellations calls that were cancelled
 * @param errors calls that failed, by the class of the failure; the whole closed set is there
 * @param duration how long calls took, in seconds, in the call's own buckets
 * @param responseTime the same durations in the service's buckets
 * @param latency the times from emission to the call, in seconds, if they are recorded
 */
public record CallReading(
        CallDefinition definition,
        List<String> labelValues,
        long createdMillis,
        long started,
        long moved,
        long successes,
        long cancellations,
        Map<String, Long> errors,
        HistogramReading duration,
        HistogramReading responseTime,
        Optional<HistogramReading> latency) {

    /** Copies the list and the map, in its order. */
    public CallReading {
        labelValues = List.copyOf(labelValues);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** The same, of the series with these label values that was made at this time. */
    public CallReading of(List<String> values, long created) {
        return new CallReading(
                definition,
                values,
                created,
                started,
                moved,
                successes,
                cancellations,
                errors,
                duration,
                responseTime,
                latency);
    }

    /** Calls that failed. */
    public long failures() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Calls that ended here. */
    public long ended() {
        return successes + cancellations + failures();
    }

    /** Calls now running. */
    public long active() {
        return started - moved - ended();
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
