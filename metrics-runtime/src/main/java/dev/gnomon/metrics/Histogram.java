// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.value.HistogramRecorder;

/**
 * One series of a histogram: observations counted in buckets, with their sum.
 *
 * <p>Thread-safe. Recording takes no lock and allocates nothing, but for
 * {@linkplain dev.gnomon.metrics.recording first times}, and never throws: an observation that is not finite changes
 * nothing and is counted in {@code metrics_validation_errors_total}.
 */
public final class Histogram {
    private final HistogramRecorder recorder;
    private final FaultLog faults;

    Histogram(HistogramRecorder recorder, FaultLog faults) {
        this.recorder = recorder;
        this.faults = faults;
    }

    /** Counts {@code value}, in the metric's unit. */
    public void observe(double value) {
        if (!Double.isFinite(value)) {
            faults.count(Invalid.NOT_FINITE);
        } else if (!recorder.observe(value)) {
            faults.count(Invalid.OVERFLOW);
        }
    }

    /** What has been observed up to now. */
    public DistributionSnapshot snapshot() {
        return DistributionSnapshot.of(read());
    }

    HistogramReading read() {
        return recorder.read();
    }
}
