// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.vocabulary.WireNames;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.Unit;

/** How client_java names and describes a metric. All methods are pure and thread-safe. */
public final class Families {
    private Families() {}

    /** The name of the family: that of the metric, without the suffix that the wire gives a counter. */
    public static String familyName(MetricDefinition metric) {
        return WireNames.family(metric.name(), metric.type());
    }

    /**
     * Name, help and unit of the metric. There is always a help, since tools complain about metrics without.
     *
     * @throws IllegalArgumentException if client_java refuses the name or the unit
     */
    public static MetricMetadata metadata(MetricDefinition metric) {
        String help = metric.description().isEmpty()
                ? "Recorded as " + metric.name() + ", without a description."
                : metric.description();
        Unit unit = metric.unit().isEmpty() ? null : new Unit(metric.unit());
        return new MetricMetadata(familyName(metric), help, unit);
    }

    /** What a {@code PrometheusRegistry} wants to know when the metric is registered. */
    public static MetricFamilyDescriptor descriptor(MetricDefinition metric) {
        return MetricFamilyDescriptor.of(type(metric.type()), metadata(metric), metric.labelNames());
    }

    private static io.prometheus.metrics.model.registry.MetricType type(MetricType type) {
        return switch (type) {
            case COUNTER -> io.prometheus.metrics.model.registry.MetricType.COUNTER;
            case GAUGE -> io.prometheus.metrics.model.registry.MetricType.GAUGE;
            case HISTOGRAM, TIMER -> io.prometheus.metrics.model.registry.MetricType.HISTOGRAM;
            case SUMMARY -> io.prometheus.metrics.model.registry.MetricType.SUMMARY;
        };
    }
}
