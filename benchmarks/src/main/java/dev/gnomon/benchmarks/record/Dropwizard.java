// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import com.codahale.metrics.Counter;
import com.codahale.metrics.DefaultSettableGauge;
import com.codahale.metrics.Histogram;
import com.codahale.metrics.Meter;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.Timer;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The same metrics with Dropwizard, as its users write them. A timer counts the requests, too; it has a reservoir with
 * quantiles in place of buckets.
 */
public class Dropwizard extends Evidence {
    private final MetricRegistry registry = new MetricRegistry();
    private final Echo echo = new Echo();
    private final Counter active = registry.counter("Echo.echo.active");
    private final Meter failures = registry.meter("Echo.echo.failures");
    private final Timer duration = registry.timer("Echo.echo");

    private final Counter counter = registry.counter("events");
    private final DefaultSettableGauge<Double> gauge = registry.gauge("level");
    private final Histogram histogram = registry.histogram("size");

    long call(long value) {
        active.inc();
        Timer.Context context = duration.time();
        boolean succeeded = false;
        try {
            long result = echo.echo(value);
            succeeded = true;
            return result;
        } finally {
            context.stop();
            end(succeeded);
        }
    }

    /** With a part of the timer's name that is known while it is called. */
    long callAndLabel(long value) {
        active.inc();
        long start = System.nanoTime();
        String parity = "unknown";
        boolean succeeded = false;
        try {
            parity = LabelledEcho.parity(value);
            long result = echo.echo(value);
            succeeded = true;
            return result;
        } finally {
            registry.timer(MetricRegistry.name("Echo.echo", parity))
                    .update(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            if (!succeeded) {
                registry.meter(MetricRegistry.name("Echo.echo", parity, "failures"))
                        .mark();
            }
            active.dec();
        }
    }

    CompletionStage<Long> callLater() {
        active.inc();
        Timer.Context context = duration.time();
        CompletionStage<Long> stage = echo.echoLater();
        stage.whenComplete((result, failure) -> end(context, failure));
        return stage;
    }

    void increment() {
        counter.inc();
    }

    void set(double value) {
        gauge.setValue(value);
    }

    void observe(long value) {
        histogram.update(value);
    }

    @Override
    protected double recorded() {
        return Sum.of(registry);
    }

    private void end(Timer.Context context, @Nullable Throwable failure) {
        context.stop();
        end(failure == null);
    }

    private void end(boolean succeeded) {
        if (!succeeded) {
            failures.mark();
        }
        active.dec();
    }
}
