// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.definition;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.vocabulary.BucketRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A metric that code sets by itself: {@code MetricDefinition.counter("orders").labels("currency")}. Immutable; each method
 * that has the name of a component and takes its value returns a copy with that value.
 *
 * @param type what the metric is
 * @param name its full name, with prefix, unit and suffix
 * @param description what it says, in a sentence; may be empty
 * @param unit its base unit in the plural; may be empty
 * @param labels its labels, in the order of their values
 * @param buckets upper bounds of a histogram's or timer's buckets
 * @param quantiles that a summary shows, each between 0 and 1
 * @param nativeHistogram whether a histogram or timer has a native histogram beside the classic one
 * @param disabled whether nothing of it is kept or shown, because its declaration is switched off
 */
public record MetricDefinition(
        MetricType type,
        String name,
        String description,
        String unit,
        List<LabelDefinition> labels,
        List<Double> buckets,
        List<Double> quantiles,
        boolean nativeHistogram,
        boolean disabled) {

    /** Copies the lists. */
    public MetricDefinition {
        labels = List.copyOf(labels);
        buckets = List.copyOf(buckets);
        quantiles = List.copyOf(quantiles);
    }

    /** A metric without labels, with the default buckets where its type has any. */
    public static MetricDefinition of(MetricType type, String name) {
        List<Double> buckets = switch (type) {
            case HISTOGRAM, TIMER -> BucketRules.DEFAULT_SECONDS;
            case COUNTER, GAUGE, SUMMARY -> List.of();
        };
        return new MetricDefinition(type, name, "", "", List.of(), buckets, List.of(), false, false);
    }

    /** A counter; its name ends with {@code _total}. */
    public static MetricDefinition counter(String name) {
        return of(MetricType.COUNTER, name);
    }

    /** A gauge. */
    public static MetricDefinition gauge(String name) {
        return of(MetricType.GAUGE, name);
    }

    /** A histogram. */
    public static MetricDefinition histogram(String name) {
        return of(MetricType.HISTOGRAM, name);
    }

    /** A summary, which shows its count and sum unless it is given quantiles. */
    public static MetricDefinition summary(String name) {
        return of(MetricType.SUMMARY, name);
    }

    /** A histogram of durations; its name ends with {@code _seconds}. */
    public static MetricDefinition timer(String name) {
        return of(MetricType.TIMER, name);
    }

    /** The same with this name. */
    public MetricDefinition name(String newName) {
        return new MetricDefinition(
                type, newName, description, unit, labels, buckets, quantiles, nativeHistogram, disabled);
    }

    /** The same with this description. */
    public MetricDefinition description(String newDescription) {
        return new MetricDefinition(
                type, name, newDescription, unit, labels, buckets, quantiles, nativeHistogram, disabled);
    }

    /** The same with this unit. */
    public MetricDefinition unit(String newUnit) {
        return new MetricDefinition(
                type, name, description, newUnit, labels, buckets, quantiles, nativeHistogram, disabled);
    }

    /** The same with these labels, each of which may have any value. */
    public MetricDefinition labels(String... names) {
        LabelDefinition[] open = new LabelDefinition[names.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = LabelDefinition.open(names[i]);
        }
        return labels(open);
    }

    /** The same with these labels. */
    public MetricDefinition labels(LabelDefinition... newLabels) {
        return new MetricDefinition(
                type, name, description, unit, List.of(newLabels), buckets, quantiles, nativeHistogram, disabled);
    }

    /** The names of the labels, in the order of their values. */
    public List<String> labelNames() {
        List<String> names = new ArrayList<>(labels.size());
        for (LabelDefinition label : labels) {
            names.add(label.name());
        }
        return List.copyOf(names);
    }

    /** The same with these upper bounds. */
    public MetricDefinition buckets(double... bounds) {
        return new MetricDefinition(
                type, name, description, unit, labels, Numbers.listOf(bounds), quantiles, nativeHistogram, disabled);
    }

    /** The same with these quantiles. */
    public MetricDefinition quantiles(double... newQuantiles) {
        return new MetricDefinition(
                type,
                name,
                description,
                unit,
                labels,
                buckets,
                Numbers.listOf(newQuantiles),
                nativeHistogram,
                disabled);
    }

    /**
     * The same with a native histogram beside the classic one, or without: eight buckets in each power of two, so that any quantile
     * is read within 9.1 %, the width of a bucket. It is shown in the protobuf format alone.
     *
     * <p>A timer with it takes 3.5 kB for each thread that records; with open labels, about a kilobyte for each series,
     * however many threads there are. A histogram takes about 1.5 kB for each series whose values are within three powers
     * of ten, 180 kB if they are of every magnitude.
     */
    public MetricDefinition nativeHistogram(boolean kept) {
        return new MetricDefinition(type, name, description, unit, labels, buckets, quantiles, kept, disabled);
    }

    /** The same, switched off or on: a registry answers with series that take everything and that nobody sees. */
    public MetricDefinition disabled(boolean off) {
        return new MetricDefinition(type, name, description, unit, labels, buckets, quantiles, nativeHistogram, off);
    }
}
