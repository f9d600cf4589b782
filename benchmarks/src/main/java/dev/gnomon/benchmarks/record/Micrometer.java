// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Bounds;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The same metrics with Micrometer and its Prometheus registry, the meters resolved once. */
public class Micrometer extends Evidence {
    private static final Tags TAGS = Tags.of("service", "Echo", "action", "echo");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Echo echo = new Echo();
    private final AtomicInteger active =
            MicrometerAspect.present(registry.gauge("action.active.requests", TAGS, new AtomicInteger()));
    private final Counter successes = requests("success");
    private final Counter failures = requests("failure");
    private final Timer duration = Timer.builder("action.duration")
            .tags(TAGS)
            .serviceLevelObjectives(Bounds.durations())
            .register(registry);

    private final Meter.MeterProvider<Counter> labelledRequests =
            Counter.builder("labelled.requests").tags(TAGS).withRegistry(registry);
    private final Meter.MeterProvider<Timer> labelledDurations = Timer.builder("labelled.duration")
            .tags(TAGS)
            .serviceLevelObjectives(Bounds.durations())
            .withRegistry(registry);

    private final Counter counter = registry.counter("events");
    private final Level level = MicrometerAspect.present(registry.gauge("level", new Level(), Level::value));
    private final DistributionSummary histogram = DistributionSummary.builder("size")
            .serviceLevelObjectives(Bounds.secondsArray())
            .register(registry);
    private final DistributionSummary summary = DistributionSummary.builder("weight")
            .publishPercentiles(0.5, 0.95, 0.99)
            .register(registry);

    long call(long value) {
        active.incrementAndGet();
        long start = System.nanoTime();
        boolean succeeded = false;
        try {
            long result = echo.echo(value);
            succeeded = true;
            return result;
        } finally {
            duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            (succeeded ? successes : failures).increment();
            active.decrementAndGet();
        }
    }

    /** With a tag that is known while it is called. */
    long callAndLabel(long value) {
        active.incrementAndGet();
        long start = System.nanoTime();
        String parity = "unknown";
        String outcome = "failure";
        try {
            parity = LabelledEcho.parity(value);
            long result = echo.echo(value);
            outcome = "success";
            return result;
        } finally {
            labelledDurations.withTag("parity", parity).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            labelledRequests.withTags("parity", parity, "outcome", outcome).increment();
            active.decrementAndGet();
        }
    }

    CompletionStage<Long> callLater() {
        active.incrementAndGet();
        long start = System.nanoTime();
        CompletionStage<Long> stage = echo.echoLater();
        stage.whenComplete((result, failure) -> end(start, failure));
        return stage;
    }

    void increment() {
        counter.increment();
    }

    void set(double value) {
        level.value = value;
    }

    void observe(double value) {
        histogram.record(value);
    }

    void summarize(double value) {
        summary.record(value);
    }

    @Override
    protected double recorded() {
        MetricSnapshots snapshots = registry.getPrometheusRegistry().scrape();
        return Sum.of(snapshots) + SummaryBenchmark.observations(snapshots);
    }

    private void end(long start, @Nullable Throwable failure) {
        duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        (failure == null ? successes : failures).increment();
        active.decrementAndGet();
    }

    private Counter requests(String outcome) {
        return Counter.builder("action.requests")
                .tags(TAGS.and("outcome", outcome))
                .register(registry);
    }

    /** Micrometer's gauges cannot be set; they ask for what the application keeps. */
    private static final class Level {
        volatile double value;

        double value() {
            return value;
        }
    }
}
