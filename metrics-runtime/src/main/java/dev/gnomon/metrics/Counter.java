// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.CounterRecorder;

/**
 * One series of a counter: a sum that only grows.
 *
 * <p>Thread-safe. Recording takes no lock and allocates nothing, but for
 * {@linkplain dev.gnomon.metrics.recording first times}, and never throws: a negative or not finite amount changes
 * nothing and is counted in {@code metrics_validation_errors_total}.
 */
public final class Counter {
    private final CounterRecorder recorder;

    /** Those of the recorder: found through it, each increment would wait for one more load. */
    private final Slots slots;

    private final FaultLog faults;

    Counter(Storage storage, FaultLog faults) {
        this.recorder = new CounterRecorder(storage);
        this.slots = recorder.slots();
        this.faults = faults;
    }

    /** Adds one. */
    public void increment() {
        slots.increment();
    }

    /** Adds {@code amount}, which is not negative. */
    public void increment(long amount) {
        if (amount < 0) {
            faults.count(Invalid.NEGATIVE);
        } else if (!recorder.add(amount)) {
            faults.count(Invalid.OVERFLOW);
        }
    }

    /** Adds {@code amount}, which is finite and not negative. */
    public void increment(double amount) {
        if (!Double.isFinite(amount)) {
            faults.count(Invalid.NOT_FINITE);
        } else if (amount < 0) {
            faults.count(Invalid.NEGATIVE);
        } else if (!recorder.add(amount)) {
            faults.count(Invalid.OVERFLOW);
        }
    }

    /** The sum. */
    public double value() {
        return recorder.value();
    }
}
