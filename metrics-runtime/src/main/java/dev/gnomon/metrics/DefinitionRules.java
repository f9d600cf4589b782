// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.series.SeriesArray;
import dev.gnomon.metrics.snapshot.Families;
import dev.gnomon.metrics.vocabulary.BucketRules;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import dev.gnomon.metrics.vocabulary.LabelRules;
import dev.gnomon.metrics.vocabulary.NameRules;
import dev.gnomon.metrics.vocabulary.Names;
import dev.gnomon.metrics.vocabulary.QuantileRules;
import dev.gnomon.metrics.vocabulary.SampleRules;
import dev.gnomon.metrics.vocabulary.SeriesRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies the rule book to definitions. What the processor generates has passed it already; this is for definitions
 * written by hand and names made at run time. All methods are pure and thread-safe, and throw
 * {@link IllegalArgumentException} with the fault and its remedy.
 */
final class DefinitionRules {
    private DefinitionRules() {}

    /** {@code metric} under its full name, with unit and suffix. */
    static MetricDefinition checked(MetricDefinition metric) {
        String unit = metric.type() == MetricType.TIMER ? "seconds" : metric.unit();
        String name = Names.metricName("", metric.name(), unit, metric.type());
        MetricDefinition full = metric.name(name).unit(unit);
        refuse(NameRules.metricNameFault(name, metric.type()));
        Labels.checkNames(metric.labelNames());
        refuse(full, labelsFault(full.labels()));
        refuse(full, bucketFault(full));
        refuse(full, quantileFault(full));
        refuse(full, nativeFault(full));
        Families.metadata(full);
        return full;
    }

    /** {@code metric}, whose name is as it will be. */
    static MetricDefinition checkedName(MetricDefinition metric) {
        refuse(NameRules.metricNameFault(metric.name(), metric.type()));
        return metric;
    }

    /** Checks {@code service} and everything in it but its own metrics and the names of those of its calls. */
    static void check(ServiceDefinition service) {
        Labels.checkValue("service", service.service());
        if (service.service().isEmpty()) {
            throw new IllegalArgumentException("The service of " + service.owner() + " has no name; give it one.");
        }
        refuse(NameRules.prefixFault(service.prefix()));
        checkDurations(service.buckets());
        Set<String> names = new HashSet<>();
        Set<String> metrics = new HashSet<>();
        for (CallDefinition call : service.calls()) {
            checkCall(call);
            // Those of actions are told apart by the name.
            if (!call.metric().isEmpty() && !metrics.add(series(call))) {
                throw new IllegalArgumentException("The service \"" + service.service() + "\" of " + service.owner()
                        + " has two calls of the kind " + call.kind() + " with the metric or event \"" + call.metric()
                        + "\", whose series would be the same; give each its own.");
            }
            if (call.name().isEmpty() || !names.add(call.name())) {
                throw new IllegalArgumentException("The service \"" + service.service() + "\" of " + service.owner()
                        + " has two calls or none with the name \"" + call.name() + "\"; name each call once.");
            }
        }
    }

    /** What tells the series of a call apart: the metric's name, or the event under the prefix of what all events share. */
    private static String series(CallDefinition call) {
        String separator = call.kind().isEvent() ? " " : "";
        return call.kind() + " " + call.prefix() + separator + call.metric();
    }

    private static void checkCall(CallDefinition call) {
        Labels.checkValue("action", call.name());
        refuse(NameRules.prefixFault(call.prefix()));
        checkDurations(call.buckets());
        refuse(SampleRules.fault(call.sample()));
        boolean needsMetric = call.kind() == CallKind.NAMED || call.kind().isEvent();
        Labels.checkValue("event", call.metric());
        if (needsMetric == call.metric().isEmpty()) {
            throw new IllegalArgumentException("The call \"" + call.name() + "\" is of the kind " + call.kind()
                    + " and has the metric or event \"" + call.metric()
                    + "\"; state one for named calls and events, and for no others.");
        }
        List<LabelDefinition> labels = call.allLabels();
        if (!labels.isEmpty()) {
            checkLabels(call, labels);
        }
    }

    private static void checkLabels(CallDefinition call, List<LabelDefinition> labels) {
        List<String> names = new ArrayList<>(CallMetrics.RESERVED_LABELS);
        for (LabelDefinition label : labels) {
            if (CallMetrics.RESERVED_LABELS.contains(label.name())) {
                throw new IllegalArgumentException("The label \"" + label.name() + "\" of the call \"" + call.name()
                        + "\" has the name of one that all calls have; choose another name.");
            }
            names.add(label.name());
        }
        Labels.checkNames(names);
        labelsFault(labels).ifPresent(fault -> {
            throw new IllegalArgumentException("Of the call \"" + call.name() + "\": " + fault);
        });
    }

    private static void checkDurations(List<Double> buckets) {
        // A thousand methods have them, and each would be checked by itself.
        if (!buckets.equals(BucketRules.DEFAULT_SECONDS)) {
            refuse(BucketRules.durationFault(buckets));
        }
    }

    private static Optional<String> labelsFault(List<LabelDefinition> labels) {
        for (LabelDefinition label : labels) {
            if (label.max() < 0) {
                return Optional.of("The label \"" + label.name() + "\" keeps " + label.max()
                        + " values; state how many it keeps, or 0 for no bound of its own.");
            }
            if (hasOneTwice(label.values())) {
                return Optional.of("A value occurs twice in the closed set " + label.values() + " of the label \""
                        + label.name() + "\"; state each once.");
            }
            for (String value : label.values()) {
                Labels.checkValue(label.name(), value);
            }
        }
        int combinations = SeriesArray.combinations(labels);
        return combinations <= SeriesRules.MAX_COMBINATIONS
                ? Optional.empty()
                : Optional.of("Its closed label sets have " + SeriesRules.display(combinations)
                        + " combinations, and at most " + SeriesRules.MAX_COMBINATIONS + " are kept; drop a label.");
    }

    /** Except the first, {@code none} for null, which an enum may have a constant of, too. */
    private static boolean hasOneTwice(List<String> values) {
        boolean hasNone = !values.isEmpty() && values.get(0).equals(LabelRules.NONE);
        List<String> named = hasNone ? values.subList(1, values.size()) : values;
        return new HashSet<>(named).size() != named.size();
    }

    private static Optional<String> bucketFault(MetricDefinition metric) {
        List<Double> buckets = metric.buckets();
        return switch (metric.type()) {
            case TIMER -> BucketRules.durationFault(buckets);
            case HISTOGRAM -> BucketRules.fault(buckets);
            case COUNTER, GAUGE, SUMMARY ->
                buckets.isEmpty()
                        ? Optional.empty()
                        : Optional.of("Only histograms and timers have buckets; leave them out.");
        };
    }

    private static Optional<String> quantileFault(MetricDefinition metric) {
        List<Double> quantiles = metric.quantiles();
        if (metric.type() != MetricType.SUMMARY && !quantiles.isEmpty()) {
            return Optional.of("Only summaries have quantiles; leave them out.");
        }
        return QuantileRules.fault(quantiles);
    }

    private static Optional<String> nativeFault(MetricDefinition metric) {
        boolean hasBuckets = metric.type() == MetricType.HISTOGRAM || metric.type() == MetricType.TIMER;
        return hasBuckets || !metric.nativeHistogram()
                ? Optional.empty()
                : Optional.of(
                        "Only histograms and timers have a native histogram beside the classic one; leave it out.");
    }

    private static void refuse(MetricDefinition metric, Optional<String> fault) {
        if (fault.isPresent()) {
            throw new IllegalArgumentException("Of the metric \"" + metric.name() + "\": " + fault.get());
        }
    }

    private static void refuse(Optional<String> fault) {
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }
}
