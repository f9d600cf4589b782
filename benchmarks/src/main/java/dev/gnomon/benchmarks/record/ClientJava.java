// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Bounds;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The same metrics with prometheus-metrics-core, by hand and as well as it can be: data points resolved once, classic
 * histograms. Our decorator records the service's metrics besides; here they are left out, in the peer's favour.
 */
public class ClientJava extends Evidence {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Echo echo = new Echo();
    private final Gauge actives = Gauge.builder()
            .name("action_active_requests")
            .labelNames("service", "action")
            .register(registry);
    private final Counter requests = Counter.builder()
            .name("action_requests_total")
            .labelNames("service", "action", "outcome")
            .register(registry);
    private final Histogram durations = Histogram.builder()
            .name("action_duration_seconds")
            .labelNames("service", "action")
            .classicOnly()
            .classicUpperBounds(Bounds.secondsArray())
            .register(registry);
    private final GaugeDataPoint active = actives.labelValues("Echo", "echo");
    private final CounterDataPoint successes = requests.labelValues("Echo", "echo", "success");
    private final CounterDataPoint failures = requests.labelValues("Echo", "echo", "failure");
    private final DistributionDataPoint duration = durations.labelValues("Echo", "echo");

    private final Counter labelledRequests = Counter.builder()
            .name("labelled_requests_total")
            .labelNames("service", "action", "parity", "outcome")
            .register(registry);
    private final Histogram labelledDurations = Histogram.builder()
            .name("labelled_duration_seconds")
            .labelNames("service", "action", "parity")
            .classicOnly()
            .classicUpperBounds(Bounds.secondsArray())
            .register(registry);

    private final CounterDataPoint counter =
            Counter.builder().name("events_total").register(registry);
    private final GaugeDataPoint gauge = Gauge.builder().name("level").register(registry);
    private final DistributionDataPoint histogram = Histogram.builder()
            .name("size")
            .classicOnly()
            .classicUpperBounds(Bounds.secondsArray())
            .register(registry);
    private final DistributionDataPoint summary = Summary.builder()
            .name("weight")
            .quantile(0.5)
            .quantile(0.95)
            .quantile(0.99)
            .register(registry);

    long call(long value) {
        active.inc();
        long start = System.nanoTime();
        boolean succeeded = false;
        try {
            long result = echo.echo(value);
            succeeded = true;
            return result;
        } finally {
            duration.observe(Unit.nanosToSeconds(System.nanoTime() - start));
            (succeeded ? successes : failures).inc();
            active.dec();
        }
    }

    /** As most code does it: each metric is asked for its data point when it is needed. */
    long callWithLookup(long value) {
        actives.labelValues("Echo", "echo").inc();
        long start = System.nanoTime();
        boolean succeeded = false;
        try {
            long result = echo.echo(value);
            succeeded = true;
            return result;
        } finally {
            durations.labelValues("Echo", "echo").observe(Unit.nanosToSeconds(System.nanoTime() - start));
            requests.labelValues("Echo", "echo", succeeded ? "success" : "failure")
                    .inc();
            actives.labelValues("Echo", "echo").dec();
        }
    }

    /** With a label that is known while it is called. */
    long callAndLabel(long value) {
        active.inc();
        long start = System.nanoTime();
        String parity = "unknown";
        String outcome = "failure";
        try {
            parity = LabelledEcho.parity(value);
            long result = echo.echo(value);
            outcome = "success";
            return result;
        } finally {
            labelledDurations
                    .labelValues("Echo", "echo", parity)
                    .observe(Unit.nanosToSeconds(System.nanoTime() - start));
            labelledRequests.labelValues("Echo", "echo", parity, outcome).inc();
            active.dec();
        }
    }

    CompletionStage<Long> callLater() {
        active.inc();
        long start = System.nanoTime();
        CompletionStage<Long> stage = echo.echoLater();
        stage.whenComplete((result, failure) -> end(start, failure));
        return stage;
    }

    void increment() {
        counter.inc();
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
        MetricSnapshots snapshots = registry.scrape();
        return Sum.of(snapshots) + SummaryBenchmark.observations(snapshots);
    }

    private void end(long start, @Nullable Throwable failure) {
        duration.observe(Unit.nanosToSeconds(System.nanoTime() - start));
        (failure == null ? successes : failures).inc();
        active.dec();
    }
}
