// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Labels;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ours with {@value #COUNT} series, as Prometheus counts them: a line of a scrape each. They are those of a large
 * application: 20 services with 10 metered methods each, 100 histograms of eleven buckets, 100 gauges, and counters for
 * the rest. Something is recorded in every one that can be.
 */
public final class GnomonSeries {
    /** How many series there are. */
    public static final int COUNT = 10_000;

    /** The name of the counters that are recorded by handle. */
    static final String EVENTS = "worker_events";

    /** The name of the histograms that are recorded by handle. */
    static final String SIZES = "worker_event_size_bytes";

    private static final int SERVICES = 20;
    private static final int CALLS = 10;
    private static final int HISTOGRAMS = 100;
    private static final int GAUGES = 100;

    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final List<Counter> events = new ArrayList<>();
    private final List<Histogram> sizes = new ArrayList<>();

    /** Makes them all, and records in each. */
    public GnomonSeries() {
        IntStream.range(0, SERVICES).forEach(this::call);
        for (int i = 0; i < HISTOGRAMS; i++) {
            Histogram size = registry.histogram(SIZES, Labels.of("worker", "worker-" + i));
            Bounds.seconds().forEach(size::observe);
            sizes.add(size);
        }
        for (int i = 0; i < GAUGES; i++) {
            Gauge level = registry.gauge("worker_queue_length", Labels.of("worker", "worker-" + i));
            level.set(i + 0.5);
        }
        int missing = COUNT - Samples.count(registry.snapshot());
        for (int i = 0; i < missing; i++) {
            Counter event = registry.counter(EVENTS, Labels.of("worker", "worker-" + i));
            event.increment(i + 1L);
            events.add(event);
        }
    }

    /** The registry that has them. */
    public MetricRegistry registry() {
        return registry;
    }

    /** Records into a counter and a histogram; into others for another {@code index}, which is not negative. */
    public void record(int index) {
        events.get(index % events.size()).increment();
        sizes.get(index % sizes.size()).observe(0.3);
    }

    private void call(int service) {
        ServiceDefinition definition = ServiceDefinition.of("Service" + service, "com.example.Service" + service)
                .calls(IntStream.range(0, CALLS)
                        .mapToObj(call -> CallDefinition.action("call_" + call))
                        .toArray(CallDefinition[]::new));
        ServiceRecorder recorder = registry.service(definition);
        for (CallDefinition call : definition.calls()) {
            CallRecorder recorded = recorder.call(call);
            recorded.success(recorded.begin());
        }
    }
}
