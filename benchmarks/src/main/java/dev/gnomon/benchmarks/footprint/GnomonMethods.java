// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.ArrayList;
import java.util.List;

/** Ours: services, registered as their decorators do it. */
final class GnomonMethods implements Methods {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final List<CallRecorder> recorders = new ArrayList<>();

    @Override
    public void register(Application application) {
        for (int i = 0; i < application.services(); i++) {
            CallDefinition[] calls = new CallDefinition[Application.METHODS_PER_SERVICE];
            for (int j = 0; j < calls.length; j++) {
                calls[j] = CallDefinition.action(application.action(j));
            }
            ServiceRecorder service =
                    registry.service(ServiceDefinition.of(application.service(i), application.owner(i))
                            .calls(calls));
            for (CallDefinition call : calls) {
                recorders.add(service.call(call));
            }
        }
    }

    @Override
    public void callEach() {
        for (CallRecorder recorder : recorders) {
            recorder.success(recorder.begin());
        }
    }

    @Override
    public double recorded() {
        return Sum.of(registry.snapshot());
    }
}
