// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.index.ServiceDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The recorders of one measured type: one for each call of its definition, shared by all instances of the type.
 *
 * <p>Immutable but for what the recorders hold; thread-safe.
 */
public final class ServiceRecorder {
    private final ServiceDefinition definition;
    private final Map<String, CallRecorder> calls = new LinkedHashMap<>();

    /**
     * Makes the recorders of {@code definition}. They belong to no registry: ask the registry for those that a scrape
     * shows.
     */
    public ServiceRecorder(ServiceDefinition definition) {
        this.definition = definition;
        CallRecorders recorders = new CallRecorders(definition.buckets());
        for (CallDefinition call : definition.calls()) {
            calls.put(call.name(), recorders.make(call, Storage.SHARDED));
        }
    }

    /** What is measured. */
    public ServiceDefinition definition() {
        return definition;
    }

    /**
     * The recorder of a call; always the same.
     *
     * @throws IllegalArgumentException if the service's definition has no such call
     */
    public CallRecorder call(CallDefinition call) {
        CallRecorder recorder = calls.get(call.name());
        if (recorder == null || !recorder.records(call)) {
            throw new IllegalArgumentException("The service \"" + definition.service() + "\" of " + definition.owner()
                    + " has no call " + call + "; list it in the service's definition.");
        }
        return recorder;
    }

    /** What has been recorded up to now. */
    public ServiceReading read() {
        return new ServiceReading(
                definition, calls.values().stream().map(CallRecorder::read).toList());
    }
}
