// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.value.GaugeRecorder;
import org.jspecify.annotations.Nullable;

/**
 * One series of a gauge: a value that goes up and down.
 *
 * <p>Thread-safe. Recording takes no lock, allocates nothing and never throws: what is not finite, or would make the
 * value so, changes nothing and is counted in {@code metrics_validation_errors_total}.
 */
public final class Gauge {
    private final GaugeRecorder recorder = new GaugeRecorder();
    private final FaultLog faults;

    /**
     * Answers for the value, once it is set.
     *
     * <p>Volatile, so that no loop reads it before it begins and then sets a value for ever that nobody sees; a value that
     * is set at the very moment may be lost so. Nothing else is ordered by it, and to read it is a plain load on x86.
     */
    private volatile @Nullable GaugeCallback callback;

    Gauge(FaultLog faults) {
        this.faults = faults;
    }

    /** Replaces the value. */
    public void set(double value) {
        if (callback != null) {
            faults.count(Invalid.CONFLICT);
        } else if (!recorder.set(value)) {
            faults.count(Invalid.NOT_FINITE);
        }
    }

    /** Adds one. */
    public void increment() {
        add(1);
    }

    /** Takes one away. */
    public void decrement() {
        add(-1);
    }

    /** Moves the value by {@code amount}, up or down. */
    public void add(double amount) {
        if (callback != null) {
            faults.count(Invalid.CONFLICT);
        } else if (!Double.isFinite(amount)) {
            faults.count(Invalid.NOT_FINITE);
        } else if (!recorder.add(amount)) {
            faults.count(Invalid.OVERFLOW);
        }
    }

    /** The value. If a callback gives it, this asks the callback, waits a second at most, and is {@code NaN} without answer. */
    public double value() {
        GaugeCallback asked = callback;
        return asked == null ? recorder.value() : asked.value();
    }

    /** Has {@code answering} give the value from now on; answers {@code false} if another callback does. */
    synchronized boolean ask(GaugeCallback answering) {
        if (callback != null) {
            return false;
        }
        callback = answering;
        return true;
    }

    boolean hasCallback() {
        return callback != null;
    }
}
