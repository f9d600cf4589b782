// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.Fault;
import dev.gnomon.metrics.fault.FaultLog;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks code for the value of a gauge when the gauge is read, on a thread beside the scrape's. A callback that does not
 * answer in time is not asked again until it has answered, so that it delays one scrape and not each.
 *
 * <p>Thread-safe; scrapes at the same time share one answer.
 */
final class GaugeCallback {
    /** Well below the ten seconds that Prometheus grants a scrape. */
    private static final long DEADLINE_MILLIS = 1_000;

    private final MetricDefinition metric;
    private final DoubleSupplier supplier;
    private final CallbackThreads threads;
    private final FaultLog faults;
    private final AtomicReference<@Nullable FutureTask<Double>> asked = new AtomicReference<>();
    private volatile @Nullable FutureTask<Double> late;

    GaugeCallback(MetricDefinition metric, DoubleSupplier supplier, CallbackThreads threads, FaultLog faults) {
        this.metric = metric;
        this.supplier = supplier;
        this.threads = threads;
        this.faults = faults;
    }

    /**
     * Answers for the series of {@code family} with these labels from now on.
     *
     * @throws IllegalStateException if the series has a callback, was set, or is one more than are kept
     */
    void attach(MetricFamily<Gauge> family, Labels labels) {
        // If the labels are closed sets, each series is there from the beginning, set or not.
        Gauge there = family.declared(labels);
        if (there == null || there.hasCallback() || there.value() != 0) {
            there = null;
        }
        if (there == null ? !family.add(labels, made -> made.ask(this)) : !there.ask(this)) {
            throw new IllegalStateException("The metric " + metric.name() + labels
                    + (family.has(labels)
                            ? " exists already; give the callback labels that tell it apart, or register it once."
                            : " is one more series than are kept; use fewer label values."));
        }
    }

    /** The answer; not finite if there is none. Never throws. */
    double value() {
        if (threads.runCurrentThread()) {
            // A callback that takes a reading would wait for its own answer.
            return Double.NaN;
        }
        try {
            double value = answer(ask());
            if (!Double.isFinite(value)) {
                fail("answered with no finite number", null);
            }
            return value;
        } catch (ExecutionException failed) {
            // Errors too: a callback that recurses for ever costs its own series and not the whole scrape.
            fail("failed", failed.getCause());
        } catch (TimeoutException | RejectedExecutionException blocked) {
            fail("did not answer in time", null);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            fail("was not waited for", null);
        } catch (Error noThread) {
            // Of asking, such as that the process may start no more threads.
            fail("could not be asked", noThread);
        }
        return Double.NaN;
    }

    private void fail(String how, @Nullable Throwable cause) {
        faults.report(
                Fault.Callback.FAILED,
                "A callback of the gauge \"" + metric.name() + "\" " + how + "; its series is left out.",
                cause);
    }

    /** The question that is open, or a new one. */
    private FutureTask<Double> ask() {
        FutureTask<Double> open = asked.get();
        if (open != null && !open.isDone()) {
            return open;
        }
        FutureTask<Double> fresh = new FutureTask<>(supplier::getAsDouble);
        FutureTask<Double> other = asked.compareAndExchange(open, fresh);
        if (other != open) {
            return other == null ? fresh : other;
        }
        try {
            threads.execute(fresh);
        } catch (RejectedExecutionException | Error noThread) {
            asked.set(null);
            throw noThread;
        }
        return fresh;
    }

    private double answer(FutureTask<Double> question)
            throws ExecutionException, InterruptedException, TimeoutException {
        if (question.equals(late) && !question.isDone()) {
            throw new TimeoutException();
        }
        try {
            return question.get(DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException blocked) {
            late = question;
            throw blocked;
        }
    }
}
