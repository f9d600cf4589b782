// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import dev.gnomon.metrics.definition.MetricDefinition;
import java.util.List;

/** The metrics that count faults. Immutable. */
public final class FaultMetrics {
    /** Values, names and labels that were refused. */
    static final MetricDefinition VALIDATION = MetricDefinition.counter("metrics_validation_errors_total")
            .description("Values, names and labels that were refused, by reason.")
            .labels("reason");

    /** Limits that were reached. */
    static final MetricDefinition RESOURCE = MetricDefinition.counter("metrics_resource_errors_total")
            .description("Values that lost their labels or their metric to a limit, by limit.")
            .labels("reason");

    /** Gauges that could not be read. */
    static final MetricDefinition CALLBACK = MetricDefinition.counter("metrics_callback_errors_total")
            .description("Gauge callbacks that threw, blocked, or answered with no finite number.");

    /** Readings that were not delivered. */
    static final MetricDefinition EXPORT = MetricDefinition.counter("metrics_export_errors_total")
            .description("Exports that failed, by exporter and type of the error.")
            .labels("exporter", "error_type");

    private FaultMetrics() {}

    /** All of them. */
    public static List<MetricDefinition> all() {
        return List.of(VALIDATION, RESOURCE, CALLBACK, EXPORT);
    }
}
