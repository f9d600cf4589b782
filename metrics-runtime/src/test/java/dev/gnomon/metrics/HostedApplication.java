// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.ServiceRecorder;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * An application that a container loads, runs on its own threads, and unloads. Given the threads, it answers how many
 * calls a scrape showed.
 */
public final class HostedApplication implements ToDoubleFunction<ExecutorService> {
    private static final int CALLS = 50;
    private static final CallDefinition LOAD = CallDefinition.action("load")
            .errors(Missing.class)
            .expected(Absent.class)
            .buckets(0.001, 1);
    private static final CallDefinition RATE = CallDefinition.action("rate").bodyLabels("tier");

    /** For the container. */
    public HostedApplication() {}

    /** The application's own failure. */
    public static final class Missing extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The application's own answer. */
    public static final class Absent extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public double applyAsDouble(ExecutorService threads) {
        MetricRegistry registry = MetricRegistry.createEmpty();
        ServiceRecorder service = registry.service(
                ServiceDefinition.of("Hosted", "hosted.Application").calls(LOAD, RATE));
        CallRecorder call = service.call(LOAD);
        registry.gaugeCallback(MetricDefinition.gauge("hosted_size"), () -> CALLS);
        Counter hits = registry.counter("hits", Labels.of("peer", "a"));
        Histogram sizes = registry.histogram("sizes");
        Summary summary = registry.summary(MetricDefinition.summary("waits").quantiles(0.5));
        List<Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            tasks.add(threads.submit(() -> {
                CallScope rate = service.scopes(RATE).begin();
                call.success(call.begin());
                rate.addLabel("tier", "gold");
                rate.success();
                call.failure(call.begin(), new Missing());
                call.failure(call.begin(), new Absent());
                hits.increment(0.5);
                sizes.observe(0.25);
                summary.observe(1);
                registry.snapshot();
            }));
        }
        try {
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
        boolean exact = hits.value() == 0.5 * CALLS && loads(registry, "action_errors") == CALLS;
        return exact ? loads(registry, "action_requests") : -1;
    }

    private static double loads(MetricRegistry registry, String counter) {
        CounterSnapshot all = (CounterSnapshot) registry.find(counter).orElseThrow();
        return all.getDataPoints().stream()
                .filter(series -> LOAD.name().equals(series.getLabels().get("action")))
                .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
                .sum();
    }
}
