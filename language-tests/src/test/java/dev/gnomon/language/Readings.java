// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.NativeHistogramBucket;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The metrics of a run, by the names and labels that a scrape shows. A series that does not exist is an error, not 0. */
public final class Readings {
    private final MetricSnapshots snapshots;

    Readings(MetricSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The value of a counter or gauge. */
    public double value(String name, String... labels) {
        DataPointSnapshot point = point(name, labels);
        if (point instanceof CounterSnapshot.CounterDataPointSnapshot counter) {
            return counter.getValue();
        }
        if (point instanceof GaugeSnapshot.GaugeDataPointSnapshot gauge) {
            return gauge.getValue();
        }
        throw new NoSuchElementException(name + " is neither a counter nor a gauge");
    }

    /** The number of observations of a histogram, as the sum of its buckets. */
    public long count(String name, String... labels) {
        return buckets(name, labels).stream().mapToLong(Long::longValue).sum();
    }

    /** The observations in each bucket of a histogram, not cumulated, the one up to infinity last. */
    public List<Long> buckets(String name, String... labels) {
        HistogramSnapshot.HistogramDataPointSnapshot point =
                (HistogramSnapshot.HistogramDataPointSnapshot) point(name, labels);
        List<Long> counts = new ArrayList<>();
        point.getClassicBuckets().forEach(bucket -> counts.add(bucket.getCount()));
        return counts;
    }

    /** The number of observations in the native buckets of a histogram; none if it has no native buckets. */
    public Optional<Long> nativeCount(String name, String... labels) {
        HistogramSnapshot.HistogramDataPointSnapshot point =
                (HistogramSnapshot.HistogramDataPointSnapshot) point(name, labels);
        return Optional.of(point)
                .filter(HistogramSnapshot.HistogramDataPointSnapshot::hasNativeHistogramData)
                .map(series -> series.getNativeZeroCount()
                        + series.getNativeBucketsForPositiveValues().stream()
                                .mapToLong(NativeHistogramBucket::getCount)
                                .sum());
    }

    /** The upper bounds of a histogram's buckets. */
    public List<Double> bounds(String name, String... labels) {
        HistogramSnapshot.HistogramDataPointSnapshot point =
                (HistogramSnapshot.HistogramDataPointSnapshot) point(name, labels);
        List<Double> bounds = new ArrayList<>();
        point.getClassicBuckets().forEach(bucket -> bounds.add(bucket.getUpperBound()));
        return bounds;
    }

    /** The quantiles that a summary shows, by the share they stand for. */
    public Map<Double, Double> quantiles(String name, String... labels) {
        Map<Double, Double> quantiles = new TreeMap<>();
        summary(name, labels)
                .getQuantiles()
                .forEach(quantile -> quantiles.put(quantile.getQuantile(), quantile.getValue()));
        return quantiles;
    }

    /** The number of observations of a summary. */
    public long observations(String name, String... labels) {
        return summary(name, labels).getCount();
    }

    /** Calls of an action that ended with this outcome, in the series of the method's own labels. */
    public double requests(String service, String action, String outcome, String... own) {
        return value("action_requests_total", with(own, "service", service, "action", action, "outcome", outcome));
    }

    /** Failures of an action that are counted under this error. */
    public double errors(String service, String action, String error, String... own) {
        return value("action_errors_total", with(own, "service", service, "action", action, "error", error));
    }

    /** Calls of an action that are running. */
    public double active(String service, String action, String... own) {
        return value("action_active_requests", with(own, "service", service, "action", action));
    }

    /** Calls of an action whose duration is known. */
    public long durations(String service, String action, String... own) {
        return count("action_duration_seconds", with(own, "service", service, "action", action));
    }

    /** Calls of a service that ended. */
    public double serviceRequests(String service) {
        return value("service_requests_total", "service", service);
    }

    /** The values that a label has in the series of a metric, sorted. */
    public List<String> labelValues(String name, String label) {
        return metric(name).getDataPoints().stream()
                .map(point -> point.getLabels().get(label))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a metric of this name exists. */
    public boolean has(String name) {
        return snapshots.stream().anyMatch(metric -> isNamed(metric, name));
    }

    /** The description of a metric. */
    public String help(String name) {
        return String.valueOf(metric(name).getMetadata().getHelp());
    }

    private SummarySnapshot.SummaryDataPointSnapshot summary(String name, String... labels) {
        return (SummarySnapshot.SummaryDataPointSnapshot) point(name, labels);
    }

    private static String[] with(String[] own, String... common) {
        return Stream.concat(Arrays.stream(common), Arrays.stream(own)).toArray(String[]::new);
    }

    private DataPointSnapshot point(String name, String... labels) {
        Labels wanted = Labels.of(labels);
        return metric(name).getDataPoints().stream()
                .filter(point -> point.getLabels().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no series " + wanted + " of " + name + " among "
                        + metric(name).getDataPoints().stream()
                                .map(DataPointSnapshot::getLabels)
                                .toList()));
    }

    private MetricSnapshot metric(String name) {
        return snapshots.stream()
                .filter(metric -> isNamed(metric, name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no metric " + name));
    }

    /** The model leaves a counter's suffix to the exposition format. */
    private static boolean isNamed(MetricSnapshot metric, String name) {
        String suffix = metric instanceof CounterSnapshot ? "_total" : "";
        return (metric.getMetadata().getName() + suffix).equals(name);
    }
}
