// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Label;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.NativeHistogramBucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All series of a scrape as text, by kind, name and labels; of histograms the count and the bounds, not the times. */
final class Series {
    private static final Set<String> OVERDONE = Set.of("label_values", "labels", "undeclared_label");

    private final SortedMap<String, String> all = new TreeMap<>();

    /** The series of a snapshot, without the counts of what is refused as it should be. */
    static SortedMap<String, String> of(MetricSnapshots snapshots) {
        Series series = new Series();
        for (MetricSnapshot metric : snapshots) {
            String name = metric.getMetadata().getName();
            for (DataPointSnapshot point : metric.getDataPoints()) {
                if (!isRefusals(name, point)) {
                    series.add(name, point);
                }
            }
        }
        return series.all;
    }

    /** The series that are not the same, a line each. */
    static List<String> difference(Map<String, String> recorded, Map<String, String> reference) {
        if (recorded.equals(reference)) {
            return List.of();
        }
        SortedSet<String> names = new TreeSet<>(recorded.keySet());
        names.addAll(reference.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(recorded.get(name), reference.get(name)))
                .map(name -> name + " is recorded as " + recorded.get(name) + ", and should be " + reference.get(name))
                .toList();
    }

    static Map<String, String> with(Map<String, String> labels, String name, String value) {
        Map<String, String> more = new TreeMap<>(labels);
        more.put(name, value);
        return more;
    }

    void counter(String name, Map<String, String> labels, double value) {
        put("counter", name, labels, String.valueOf(value));
    }

    void gauge(String name, Map<String, String> labels, double value) {
        put("gauge", name, labels, String.valueOf(value));
    }

    void histogram(String name, Map<String, String> labels, long count, List<Double> bounds, boolean withNative) {
        put("histogram", name, labels, count + " in " + bounds + (withNative ? " and " + count + " natively" : ""));
    }

    SortedMap<String, String> all() {
        return all;
    }

    /** A registry's own counters, as long as it refused nothing but what these runs overdo. */
    private static boolean isRefusals(String name, DataPointSnapshot point) {
        return name.startsWith("metrics_")
                && point instanceof CounterDataPointSnapshot counter
                && (counter.getValue() == 0
                        || OVERDONE.contains(point.getLabels().get("reason")));
    }

    private void add(String name, DataPointSnapshot point) {
        Map<String, String> labels = new TreeMap<>();
        for (Label label : point.getLabels()) {
            labels.put(label.getName(), label.getValue());
        }
        if (point instanceof CounterDataPointSnapshot counter) {
            counter(name, labels, counter.getValue());
        } else if (point instanceof GaugeDataPointSnapshot gauge) {
            gauge(name, labels, gauge.getValue());
        } else if (point instanceof HistogramDataPointSnapshot histogram) {
            put("histogram", name, labels, text(histogram));
        } else {
            put("unknown", name, labels, point.toString());
        }
    }

    private static String text(HistogramDataPointSnapshot histogram) {
        List<Double> bounds = new ArrayList<>();
        long count = 0;
        for (var bucket : histogram.getClassicBuckets()) {
            bounds.add(bucket.getUpperBound());
            count += bucket.getCount();
        }
        bounds.remove(Double.POSITIVE_INFINITY);
        if (!histogram.hasNativeHistogramData()) {
            return count + " in " + bounds;
        }
        long natively = histogram.getNativeZeroCount();
        for (NativeHistogramBucket bucket : histogram.getNativeBucketsForPositiveValues()) {
            natively += bucket.getCount();
        }
        return count + " in " + bounds + " and " + natively + " natively";
    }

    private void put(String kind, String name, Map<String, String> labels, String value) {
        String previous = all.put(kind + " " + name + new TreeMap<>(labels), value);
        if (previous != null) {
            throw new AssertionError("two series " + name + labels);
        }
    }
}
