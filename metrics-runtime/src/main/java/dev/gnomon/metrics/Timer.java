// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.value.DurationRecorder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One series of a timer: a histogram of durations, recorded in nanoseconds and read in seconds.
 *
 * <p>{@code record} takes code that throws no checked exceptions, {@code recordChecked} code that does. Each has a form
 * for code with a result and one for code without. The compiler chooses between them for every lambda, and for a
 * reference to a method that is not overloaded; for an overloaded one, write a lambda: {@code () -> future.get()}
 * instead of {@code future::get}.
 *
 * <p>Thread-safe. Recording itself never throws and, but for {@linkplain dev.gnomon.metrics.recording first times},
 * takes no lock and allocates nothing but the {@link Stopwatch}. A duration below zero counts as zero; one that is
 * {@code null} changes nothing and is counted in {@code metrics_validation_errors_total}.
 */
public final class Timer {
    private final DurationRecorder recorder;
    private final FaultSource faults;

    Timer(DurationRecorder recorder, FaultSource faults) {
        this.recorder = recorder;
        this.faults = faults;
    }

    /**
     * Counts {@code duration}.
     *
     * @throws IllegalArgumentException if it is {@code null} and the registry {@linkplain MetricRegistry#throwErrors
     *     throws errors}
     */
    public void record(Duration duration) {
        if (duration == null) {
            faults.missingDuration();
        } else {
            recordNanos(nanos(duration));
        }
    }

    /** Counts a duration of {@code amount} of {@code unit}. */
    public void record(long amount, TimeUnit unit) {
        if (unit == null) {
            faults.missingDuration();
        } else {
            recordNanos(unit.toNanos(amount));
        }
    }

    /** Counts a duration in nanoseconds. */
    public void recordNanos(long nanos) {
        recorder.record(nanos);
    }

    /** Starts a stopwatch that records into this timer when closed. */
    public Stopwatch start() {
        return new Stopwatch(this);
    }

    /** Runs {@code task} and counts how long it took, also when it throws. */
    public void record(Runnable task) {
        long start = System.nanoTime();
        try {
            task.run();
        } finally {
            recordNanos(System.nanoTime() - start);
        }
    }

    /** Calls {@code task} and counts how long it took, also when it throws. */
    public <T extends @Nullable Object> T record(Supplier<T> task) {
        long start = System.nanoTime();
        try {
            return task.get();
        } finally {
            recordNanos(System.nanoTime() - start);
        }
    }

    /**
     * Runs {@code task} and counts how long it took, also when it throws.
     *
     * @throws E what {@code task} throws
     */
    public <E extends Exception> void recordChecked(CheckedRunnable<E> task) throws E {
        long start = System.nanoTime();
        try {
            task.run();
        } finally {
            recordNanos(System.nanoTime() - start);
        }
    }

    /**
     * Calls {@code task} and counts how long it took, also when it throws.
     *
     * @throws E what {@code task} throws
     */
    public <T extends @Nullable Object, E extends Exception> T recordChecked(CheckedSupplier<T, E> task) throws E {
        long start = System.nanoTime();
        try {
            return task.get();
        } finally {
            recordNanos(System.nanoTime() - start);
        }
    }

    /**
     * Code without a result that throws checked exceptions.
     *
     * @param <E> their class; of a lambda that throws several the compiler makes it their nearest common superclass
     */
    @FunctionalInterface
    public interface CheckedRunnable<E extends Exception> {
        /** Runs the code. */
        void run() throws E;
    }

    /**
     * Code with a result that throws checked exceptions.
     *
     * @param <T> its result
     * @param <E> their class; of a lambda that throws several the compiler makes it their nearest common superclass
     */
    @FunctionalInterface
    public interface CheckedSupplier<T extends @Nullable Object, E extends Exception> {
        /** Runs the code. */
        T get() throws E;
    }

    /** What has been recorded up to now, in seconds. */
    public DistributionSnapshot snapshot() {
        return DistributionSnapshot.of(read());
    }

    HistogramReading read() {
        return recorder.read();
    }

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException beyond292Years) {
            return duration.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }
}
