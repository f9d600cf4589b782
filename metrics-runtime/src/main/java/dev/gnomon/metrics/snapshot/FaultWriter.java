// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import io.prometheus.metrics.model.snapshots.Labels;

/** Adds the counts of faults to a scrape. Thread-safe. */
public final class FaultWriter {
    private FaultWriter() {}

    /** Adds a series for each fault. */
    public static void write(FaultLog faults, SnapshotBuilder scrape) {
        faults.forEach((fault, count) -> {
            MetricDefinition metric = fault.metric();
            scrape.counter(metric, Labels.of(metric.labelNames(), fault.labelValues()), count, faults.createdMillis());
        });
    }
}
