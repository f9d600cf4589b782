// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.reading.SummaryReading;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.SummaryRecorder;
import java.util.List;

/**
 * One series of a summary: the count and the sum of all observations, and the quantiles of the last four to five
 * minutes that its definition states, each within 0.78 % of the true value. Without observations in that time a
 * quantile is {@code NaN}. Quantiles of several processes do not add up: where these are asked for together, use a
 * {@link Histogram}.
 *
 * <p>Thread-safe. Recording never throws: an observation that is not finite changes nothing and is counted in
 * {@code metrics_validation_errors_total}. But for {@linkplain dev.gnomon.metrics.recording first times}, it takes no
 * lock and allocates nothing but, where there are quantiles, a few kilobytes each minute.
 */
public final class Summary {
    private final SummaryRecorder recorder;
    private final FaultLog faults;

    Summary(List<Double> quantiles, Storage storage, FaultLog faults) {
        this.recorder = quantiles.isEmpty() ? SummaryRecorder.ofTotals(storage) : SummaryRecorder.withWindow(storage);
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

    /** What has been observed up to now; quantiles are those of the last minutes. */
    public DistributionSnapshot snapshot() {
        return DistributionSnapshot.of(read());
    }

    SummaryReading read() {
        return recorder.read();
    }
}
