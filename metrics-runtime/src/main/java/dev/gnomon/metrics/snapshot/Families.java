// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.definition.MetricDefinition;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How client_java names and describes a metric. All methods are pure and thread-safe. */
public final class Families {
    private static final String TOTAL = "_total";

    private Families() {}

    /** The name of the family: that of the metric, without the suffix that the wire gives a counter. */
    public static String familyName(MetricDefinition metric) {
        String name = metric.name();
        return metric.type() == MetricType.COUNTER && name.endsWith(TOTAL)
                ? name.substring(0, name.length() - TOTAL.length())
                : name;
    }

    /**
     * Every name that the metric takes on some wire, its samples' and its family's. Two metrics that share one are
     * mixed up by a reader of that wire.
     */
    public static Set<String> wireNames(MetricDefinition metric) {
        List<String> suffixes = switch (metric.type()) {
            case COUNTER -> List.of("", TOTAL, "_created");
            case GAUGE -> List.of("");
            case HISTOGRAM, TIMER -> List.of("", "_bucket", "_count", "_sum", "_created");
            case SUMMARY -> List.of("", "_count", "_sum", "_created");
        };
        String family = familyName(metric);
        Set<String> names = new LinkedHashSet<>();
        for (String suffix : suffixes) {
            names.add(family + suffix);
        }
        return names;
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
