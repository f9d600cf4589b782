// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.call.ServiceCalls;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.storage.Storage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The recorders of one measured type: one for each call of its definition, or one for each series of a call with labels,
 * shared by all instances of the type.
 *
 * <p>Immutable but for what the recorders hold; thread-safe.
 */
public final class ServiceRecorder {
    final ServiceCalls service;
    private final Map<String, CallRecorder> calls = new LinkedHashMap<>();

    /** Those with labels, of whichever kind. */
    private final Map<String, LabelledCalls> labelled = new LinkedHashMap<>();

    private final Map<String, ScopedCalls> scoped = new LinkedHashMap<>();

    /** Makes the recorders of the calls. Only a registry can: nobody else can name the argument. */
    @SuppressWarnings("exports")
    public ServiceRecorder(ServiceCalls service) {
        this.service = service;
        CallTemplates templates = new CallTemplates(service.definition().buckets());
        for (CallDefinition call : service.definition().calls()) {
            if (call.labels().isEmpty() && call.bodyLabels().isEmpty()) {
                CallRecorder recorder = new CallRecorder(templates.template(call, Storage.SHARDED));
                calls.put(call.name(), recorder);
                service.add(readings -> readings.add(recorder.read().of(List.of(), service.createdMillis())));
            } else {
                add(call, templates);
            }
        }
    }

    private void add(CallDefinition call, CallTemplates templates) {
        FaultSource faults = new FaultSource(
                service.faults(),
                "the call \"" + call.name() + "\" of the service \""
                        + service.definition().service() + "\"");
        LabelledCalls series = new LabelledCalls(call, templates, faults);
        labelled.put(call.name(), series);
        service.add(series::read);
        if (!call.bodyLabels().isEmpty()) {
            scoped.put(call.name(), new ScopedCalls(series, faults));
        }
    }

    /** What is measured. */
    public ServiceDefinition definition() {
        return service.definition();
    }

    /**
     * The recorder of a call without labels; always the same.
     *
     * @throws IllegalArgumentException if the service's definition has no such call
     */
    public CallRecorder call(CallDefinition call) {
        CallRecorder recorder = calls.get(call.name());
        if (recorder == null || !recorder.records(call)) {
            throw unknown("without labels", call);
        }
        return recorder;
    }

    /**
     * The recorders of a call with labels that are known before it; always the same.
     *
     * @throws IllegalArgumentException if the service's definition has no such call
     */
    public LabelledCalls calls(CallDefinition call) {
        LabelledCalls series = series(call);
        if (series == null || !call.bodyLabels().isEmpty()) {
            throw unknown("with labels that are known before", call);
        }
        return series;
    }

    /**
     * The recorders of a call with labels that its body adds; always the same.
     *
     * @throws IllegalArgumentException if the service's definition has no such call
     */
    public ScopedCalls scopes(CallDefinition call) {
        ScopedCalls scopes = series(call) == null ? null : scoped.get(call.name());
        if (scopes == null) {
            throw unknown("with labels that its body adds", call);
        }
        return scopes;
    }

    private @Nullable LabelledCalls series(CallDefinition call) {
        LabelledCalls series = labelled.get(call.name());
        return series != null && series.records(call) ? series : null;
    }

    private IllegalArgumentException unknown(String sort, CallDefinition call) {
        return new IllegalArgumentException("The service \"" + definition().service() + "\" of "
                + definition().owner() + " has no call " + sort + " that is " + call
                + "; list it in the service's definition.");
    }
}
