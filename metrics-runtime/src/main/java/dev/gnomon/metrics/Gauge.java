// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.value.GaugeRecorder;

/**
 * One series of a gauge: a value that goes up and down.
 *
 * <p>Thread-safe. Recording takes no lock, allocates nothing and never throws: what is not finite, or would make the
 * value so, changes nothing and is counted in {@code metrics_validation_errors_total}.
 */
public final class Gauge implements GaugeSeries {
    private final GaugeRecorder recorder = new GaugeRecorder();
    private final FaultLog faults;

    /**
     * Volatile, so that no loop reads it before it begins and then sets a value that nobody sees for ever, untold; what is
     * set just then may be lost so. Nothing else is ordered by it, and to read it is a plain load on x86.
     */
    private volatile boolean asked;

    Gauge(FaultLog faults) {
        this.faults = faults;
    }

    /** Replaces the value. */
    public void set(double value) {
        if (asked) {
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
        if (asked) {
            faults.count(Invalid.CONFLICT);
        } else if (!Double.isFinite(amount)) {
            faults.count(Invalid.NOT_FINITE);
        } else if (!recorder.add(amount)) {
            faults.count(Invalid.OVERFLOW);
        }
    }

    /** Leaves the series to a callback. */
    void ask() {
        asked = true;
    }

    /** The value that was set; where a callback is asked for it, zero. */
    @Override
    public double value() {
        return recorder.value();
    }
}
