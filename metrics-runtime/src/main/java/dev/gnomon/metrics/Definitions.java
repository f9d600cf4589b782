// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.index.MetricDefinition;
import dev.gnomon.metrics.index.ServiceDefinition;
import dev.gnomon.metrics.snapshot.CallFamilies;
import dev.gnomon.metrics.snapshot.Families;
import dev.gnomon.metrics.vocabulary.BucketRules;
import dev.gnomon.metrics.vocabulary.NameRules;
import dev.gnomon.metrics.vocabulary.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies the rule book to definitions. What the processor generates has passed it already; this is for definitions
 * written by hand and names made at run time. All methods are pure and thread-safe, and throw
 * {@link IllegalArgumentException} with the fault and its remedy.
 */
final class Definitions {
    private Definitions() {}

    /** {@code metric} under its full name, with unit and suffix. */
    static MetricDefinition checked(MetricDefinition metric) {
        String unit = metric.type() == MetricType.TIMER ? "seconds" : metric.unit();
        String name = Names.metricName("", metric.name(), unit, metric.type());
        MetricDefinition full = metric.name(name).unit(unit);
        if (metric.type() == MetricType.SUMMARY) {
            throw new IllegalArgumentException(
                    "The metric \"" + name + "\" is a summary, which cannot be recorded; make it a histogram.");
        }
        refuse(NameRules.metricNameFault(name, metric.type()));
        Labels.checkNames(metric.labelNames());
        refuse(bucketFault(full).map(fault -> "Of the metric \"" + name + "\": " + fault));
        Families.metadata(full);
        return full;
    }

    /** Checks {@code service} and everything in it but its own metrics. */
    static void check(ServiceDefinition service) {
        Labels.of("service", service.service());
        if (service.service().isEmpty()) {
            throw new IllegalArgumentException("The service of " + service.owner() + " has no name; give it one.");
        }
        refuse(NameRules.prefixFault(service.prefix()));
        refuse(BucketRules.durationFault(service.buckets()));
        Set<String> names = new HashSet<>();
        for (CallDefinition call : service.calls()) {
            Labels.of("action", call.name());
            refuse(NameRules.prefixFault(call.prefix()));
            refuse(BucketRules.durationFault(call.buckets()));
            if (call.name().isEmpty() || !names.add(call.name())) {
                throw new IllegalArgumentException("The service \"" + service.service() + "\" of " + service.owner()
                        + " has two calls or none with the name \"" + call.name() + "\"; name each call once.");
            }
        }
        for (MetricDefinition family : CallFamilies.of(service)) {
            refuse(NameRules.metricNameFault(family.name(), family.type()));
        }
    }

    private static Optional<String> bucketFault(MetricDefinition metric) {
        List<Double> buckets = metric.buckets();
        return switch (metric.type()) {
            case TIMER -> BucketRules.durationFault(buckets);
            case HISTOGRAM, SUMMARY -> BucketRules.fault(buckets);
            case COUNTER, GAUGE ->
                buckets.isEmpty()
                        ? Optional.empty()
                        : Optional.of("Only histograms and timers have buckets; leave them out.");
        };
    }

    private static void refuse(Optional<String> fault) {
        fault.ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
    }
}
