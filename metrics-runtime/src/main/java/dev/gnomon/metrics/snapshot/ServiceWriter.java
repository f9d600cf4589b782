// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.recording.CallReading;
import dev.gnomon.metrics.recording.ServiceReading;
import dev.gnomon.metrics.vocabulary.CallNames;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.HashMap;
import java.util.Map;

/** Adds services to one scrape. The metrics that they share are made once. For one thread. */
public final class ServiceWriter {
    private final SnapshotBuilder scrape;
    private final Map<String, CallFamilies> ofServices = new HashMap<>();
    private final Map<String, CallFamilies> ofActions = new HashMap<>();

    /** A writer to {@code scrape}. */
    public ServiceWriter(SnapshotBuilder scrape) {
        this.scrape = scrape;
    }

    /** Adds every series of {@code service}. */
    public void write(ServiceReading service) {
        String name = service.definition().service();
        if (service.definition().measured()) {
            ofServices
                    .computeIfAbsent(service.definition().prefix(), CallFamilies::ofService)
                    .writeService(service, Labels.of(CallNames.SERVICE, name), scrape);
        }
        for (CallReading call : service.calls()) {
            if (call.definition().action()) {
                String action = call.definition().name();
                ofActions
                        .computeIfAbsent(call.definition().prefix(), CallFamilies::ofActions)
                        .writeAction(call, Labels.of(CallNames.SERVICE, name, CallNames.ACTION, action), scrape);
            }
        }
    }
}
