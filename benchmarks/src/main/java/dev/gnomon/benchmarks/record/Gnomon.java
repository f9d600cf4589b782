// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.definition.MetricDefinition;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.concurrent.CompletionStage;

/** Ours: the generated decorator of {@link Echo}, and handles. */
public class Gnomon extends Evidence {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final Echo echo = new EchoMetricsDecorator(registry);
    private final Counter counter = registry.counter("events");
    private final Gauge gauge = registry.gauge("level");
    private final Histogram histogram = registry.histogram("size");
    private final Summary summary =
            registry.summary(MetricDefinition.summary("weight").quantiles(0.5, 0.95, 0.99));

    long call(long value) {
        return echo.echo(value);
    }

    CompletionStage<Long> callLater() {
        return echo.echoLater();
    }

    void increment() {
        counter.increment();
    }

    void set(double value) {
        gauge.set(value);
    }

    void observe(double value) {
        histogram.observe(value);
    }

    void summarize(double value) {
        summary.observe(value);
    }

    @Override
    protected double recorded() {
        MetricSnapshots snapshots = registry.snapshot();
        return Sum.of(snapshots) + SummaryBenchmark.observations(snapshots);
    }
}
