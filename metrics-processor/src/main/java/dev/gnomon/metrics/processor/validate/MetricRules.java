// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.MetricClasses;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.StatedMetric;
import dev.gnomon.metrics.vocabulary.BucketRules;
import dev.gnomon.metrics.vocabulary.NameRules;
import dev.gnomon.metrics.vocabulary.QuantileRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the elements that an annotation states for one metric. */
final class MetricRules {
    private static final Set<String> TIMER_UNITS = Set.of("", "seconds");
    private static final Set<MetricType> HISTOGRAMS = Set.of(MetricType.HISTOGRAM, MetricType.TIMER);

    private final Findings findings;

    MetricRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks everything but the metric's name.
     *
     * @param subject what declares the metric
     * @param noun what is made another type of metric to mend it
     */
    void check(String subject, String noun, MetricType type, StatedMetric metric) {
        checkUnit(subject, noun, type, metric);
        checkHas(subject, noun, type, "buckets", metric.buckets(), HISTOGRAMS);
        checkHas(subject, noun, type, "quantiles", metric.quantiles(), Set.of(MetricType.SUMMARY));
        checkNative(subject, noun, type, metric.nativeHistogram());
        checkBounds(type, metric.buckets());
        if (type == MetricType.SUMMARY) {
            ListFaults.report(findings, Code.GN208, metric.quantiles(), QuantileRules::fault);
        }
        checkLabels(subject, metric.labels());
    }

    /** Checks the full name of a metric, unless the unit in it is wrong already. */
    void checkName(String name, MetricType type, StatedMetric metric) {
        if (!hasForeignUnit(type, metric)) {
            report(
                    Code.GN201,
                    NameRules.metricNameFault(name, type),
                    metric.name().position());
        }
    }

    private void checkUnit(String subject, String noun, MetricType type, StatedMetric metric) {
        if (hasForeignUnit(type, metric)) {
            findings.add(
                    Code.GN123,
                    metric.unit().position(),
                    "%s is a Timer, which always records seconds. Remove the unit, or make %s a Histogram.",
                    subject,
                    noun);
        }
    }

    /** Whether the unit is one that a timer does not record, and its name would be wrong besides. */
    private static boolean hasForeignUnit(MetricType type, StatedMetric metric) {
        return type == MetricType.TIMER && !TIMER_UNITS.contains(metric.unit().value());
    }

    private void checkHas(
            String subject,
            String noun,
            MetricType type,
            String what,
            Stated<List<Double>> stated,
            Set<MetricType> types) {
        if (!stated.value().isEmpty() && !types.contains(type)) {
            findings.add(
                    Code.GN123,
                    stated.position(),
                    "%s is a %s, which has no %s. Remove them, or make %s a %s.",
                    subject,
                    MetricClasses.series(type).simpleName(),
                    what,
                    noun,
                    types.contains(MetricType.SUMMARY) ? "Summary" : "Histogram");
        }
    }

    private void checkNative(String subject, String noun, MetricType type, Stated<Boolean> stated) {
        if (stated.value() && !HISTOGRAMS.contains(type)) {
            findings.add(
                    Code.GN123,
                    stated.position(),
                    "%s is a %s, which has no native histogram. Remove nativeHistogram, or make %s a Histogram.",
                    subject,
                    MetricClasses.series(type).simpleName(),
                    noun);
        }
    }

    private void checkBounds(MetricType type, Stated<List<Double>> buckets) {
        ListFaults.report(
                findings,
                Code.GN202,
                buckets,
                type == MetricType.TIMER ? BucketRules::durationFault : BucketRules::fault);
    }

    private void checkLabels(String subject, Stated<List<String>> stated) {
        LabelSet labels = new LabelSet(subject, List.of(), findings);
        labels.addAll(stated);
        labels.checkCount(stated.value().size(), NameRules.MAX_LABELS, stated.position());
    }

    private void report(Code code, Optional<String> fault, Position position) {
        fault.ifPresent(text -> findings.add(code, position, "%s", text));
    }
}
