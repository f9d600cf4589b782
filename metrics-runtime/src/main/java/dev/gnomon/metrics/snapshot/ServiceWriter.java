// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.HashMap;
import java.util.Map;

/** Adds services to one scrape. The metrics that they share are made once. For one thread. */
public final class ServiceWriter {
    private final SnapshotBuilder scrape;
    private final Map<CallFamilies.Key, CallFamilies> families = new HashMap<>();

    /** A writer to {@code scrape}. */
    public ServiceWriter(SnapshotBuilder scrape) {
        this.scrape = scrape;
    }

    /** Adds every series of {@code service}. */
    public void write(ServiceReading service) {
        String name = service.definition().service();
        if (service.definition().measured()) {
            families(CallFamilies.Key.ofService(service.definition()))
                    .write(service, Labels.of(CallMetrics.SERVICE, name), scrape);
        }
        for (CallReading call : service.calls()) {
            if (call.definition().kind().isMeasured()) {
                families(CallFamilies.Key.of(call.definition())).write(call, labels(name, call), scrape);
            }
        }
    }

    private CallFamilies families(CallFamilies.Key key) {
        return families.computeIfAbsent(key, CallFamilies::of);
    }

    /** Those that all calls of the kind have, and then the call's own. */
    private static Labels labels(String service, CallReading reading) {
        CallDefinition call = reading.definition();
        Labels labels = switch (call.kind()) {
            case REQUEST, NAMED -> Labels.of(CallMetrics.SERVICE, service);
            case ACTION -> Labels.of(CallMetrics.SERVICE, service, CallMetrics.ACTION, call.name());
            case HANDLER, PUBLISHER -> Labels.of(CallMetrics.SERVICE, service, CallMetrics.EVENT, call.metric());
        };
        int next = 0;
        for (String value : reading.labelValues()) {
            labels = labels.add(own(call, next++).name(), value);
        }
        return labels;
    }

    private static LabelDefinition own(CallDefinition call, int index) {
        int before = call.labels().size();
        return index < before ? call.labels().get(index) : call.bodyLabels().get(index - before);
    }
}
