// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.value.DurationRecorder;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One series of a timer: a histogram of durations, recorded in nanoseconds and read in seconds.
 *
 * <p>Thread-safe. Recording never throws and, but for {@linkplain dev.gnomon.metrics.recording first times}, takes no
 * lock and allocates nothing but the {@link Stopwatch}. A duration below zero counts as zero; one that is {@code null}
 * changes nothing and is counted in {@code metrics_validation_errors_total}.
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
            record(nanos(duration));
        }
    }

    /** Counts a duration in nanoseconds. */
    public void record(long nanos) {
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
            record(System.nanoTime() - start);
        }
    }

    /**
     * Calls {@code task} and counts how long it took, also when it throws.
     *
     * @throws Exception what {@code task} throws
     */
    public <T extends @Nullable Object> T record(Callable<T> task) throws Exception {
        long start = System.nanoTime();
        try {
            return task.call();
        } finally {
            record(System.nanoTime() - start);
        }
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
