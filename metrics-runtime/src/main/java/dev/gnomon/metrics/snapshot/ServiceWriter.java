// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds one service to scrapes. Which metrics its calls contribute to, and with which labels, is found out once.
 *
 * <p>Immutable, thread-safe.
 */
public final class ServiceWriter {
    private final Labels ofService;
    private final @Nullable CallFamilies families;
    private final Map<String, Call> calls = new HashMap<>();

    /** The metrics of a call, and the labels that all of its series have. */
    private record Call(CallFamilies families, Labels labels) {}

    /** @param families the metrics of the service and its calls, by what tells them apart */
    public ServiceWriter(ServiceDefinition service, Map<CallFamilies.Key, CallFamilies> families) {
        this.ofService = Labels.of(CallMetrics.SERVICE, service.service());
        this.families = service.measured() ? families.get(CallFamilies.Key.ofService(service)) : null;
        for (CallDefinition call : service.calls()) {
            if (call.kind().isMeasured()) {
                CallFamilies ofCall = Objects.requireNonNull(families.get(CallFamilies.Key.of(call)));
                calls.put(call.name(), new Call(ofCall, labels(call)));
            }
        }
    }

    /** Adds every series of a reading of the service. */
    public void write(ServiceReading reading, SnapshotBuilder scrape) {
        if (families != null) {
            families.write(reading, ofService, scrape);
        }
        for (CallReading series : reading.calls()) {
            Call call = calls.get(series.definition().name());
            if (call != null) {
                call.families.write(series, withOwn(call.labels, series), scrape);
            }
        }
    }

    private Labels labels(CallDefinition call) {
        return switch (call.kind()) {
            case REQUEST, NAMED -> ofService;
            case ACTION -> ofService.add(CallMetrics.ACTION, call.name());
            case HANDLER, PUBLISHER -> ofService.add(CallMetrics.EVENT, call.metric());
        };
    }

    private static Labels withOwn(Labels shared, CallReading series) {
        Labels labels = shared;
        int next = 0;
        for (String value : series.labelValues()) {
            labels = labels.add(own(series.definition(), next++).name(), value);
        }
        return labels;
    }

    private static LabelDefinition own(CallDefinition call, int index) {
        int before = call.labels().size();
        return index < before ? call.labels().get(index) : call.bodyLabels().get(index - before);
    }
}
