// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Bounds;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.avaje.metrics.Counter;
import io.avaje.metrics.MetricRegistry;
import io.avaje.metrics.Metrics;
import io.avaje.metrics.Tags;
import io.avaje.metrics.Timer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The same metrics with avaje-metrics. Its timer counts the requests and the errors, and a bucket is a timer, too. */
public class Avaje extends Evidence {
    private static final int[] BOUNDS = Bounds.millis();

    private final MetricRegistry registry = Metrics.createRegistry();
    private final Echo echo = new Echo();
    private final Counter active = registry.counter("echo.active");
    private final Timer bucketed = registry.timer("echo.bucketed", BOUNDS);
    private final Timer plain = registry.timer("echo.plain");

    private final Counter counter = registry.counter("events");

    long call(long value) {
        active.inc();
        try {
            return time(bucketed, value);
        } finally {
            active.dec();
        }
    }

    /** What its enhancement writes into a method with {@code @Timed}: no buckets, and nothing in flight. */
    long callEnhanced(long value) {
        return time(plain, value);
    }

    CompletionStage<Long> callLater() {
        active.inc();
        long start = System.nanoTime();
        CompletionStage<Long> stage = echo.echoLater();
        stage.whenComplete((result, failure) -> end(start, failure));
        return stage;
    }

    /** With a tag that is known while it is called. */
    long callAndLabel(long value) {
        active.inc();
        long start = System.nanoTime();
        String parity = "unknown";
        try {
            parity = LabelledEcho.parity(value);
            long result = echo.echo(value);
            labelled(parity).add(start);
            return result;
        } catch (Throwable failure) {
            labelled(parity).addErr(start);
            throw failure;
        } finally {
            active.dec();
        }
    }

    void increment() {
        counter.inc();
    }

    /** Its buckets hold durations only. */
    void observe(long nanos) {
        bucketed.addEventDuration(true, nanos);
    }

    @Override
    protected double recorded() {
        return Sum.of(registry);
    }

    private void end(long start, @Nullable Throwable failure) {
        if (failure == null) {
            bucketed.add(start);
        } else {
            bucketed.addErr(start);
        }
        active.dec();
    }

    private Timer labelled(String parity) {
        return registry.timer("echo.labelled", Tags.of("parity:" + parity), BOUNDS);
    }

    private long time(Timer timer, long value) {
        long start = System.nanoTime();
        try {
            long result = echo.echo(value);
            timer.add(start);
            return result;
        } catch (Throwable failure) {
            timer.addErr(start);
            throw failure;
        }
    }
}
