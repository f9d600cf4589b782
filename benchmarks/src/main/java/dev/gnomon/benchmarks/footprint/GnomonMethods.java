// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.index.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ours: a hundred services of ten methods, registered as their decorators do it. */
final class GnomonMethods implements Methods {
    private static final int METHODS_PER_SERVICE = 10;

    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final List<CallRecorder> recorders = new ArrayList<>();

    @Override
    public void register(int count) {
        for (int i = 0; i < count / METHODS_PER_SERVICE; i++) {
            ServiceDefinition definition = ServiceDefinition.of("Service" + i, "com.example.Service" + i)
                    .calls(IntStream.range(0, METHODS_PER_SERVICE)
                            .mapToObj(call -> CallDefinition.action("call_" + call))
                            .toArray(CallDefinition[]::new));
            ServiceRecorder service = registry.service(definition);
            definition.calls().forEach(call -> recorders.add(service.call(call)));
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
