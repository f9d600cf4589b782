// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.reading;

import dev.gnomon.metrics.definition.ServiceDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the recorders of a service held at one moment, and the service's own numbers, which are the sums over the calls
 * that are requests. Immutable. Service and actions are read from the same {@link CallReading}s, so they agree.
 *
 * @param definition of the service
 * @param createdMillis when its recorders were made, in milliseconds since the beginning of 1970, in UTC
 * @param calls the readings of each call, in the order of the definition: one, or one for each series of its labels
 */
public record ServiceReading(ServiceDefinition definition, long createdMillis, List<CallReading> calls) {
    /** Copies the list. */
    public ServiceReading {
        calls = List.copyOf(calls);
    }

    /** Requests that ended. */
    public long ended() {
        return requests().mapToLong(CallReading::ended).sum();
    }

    /** Requests now running. */
    public long active() {
        return requests().mapToLong(CallReading::active).sum();
    }

    /** Requests that failed. */
    public long failures() {
        return requests().mapToLong(CallReading::failures).sum();
    }

    /** How long requests took, in seconds. */
    public HistogramReading responseTime() {
        return requests()
                .map(CallReading::responseTime)
                .reduce(HistogramReading.empty(definition.buckets()), HistogramReading::plus);
    }

    private Stream<CallReading> requests() {
        return calls.stream().filter(call -> call.definition().request());
    }
}
