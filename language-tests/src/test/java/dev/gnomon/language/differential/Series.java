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
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All series that a scrape is to show, by kind, name and labels. */
final class Series {
    private static final Set<String> OVERDONE = Set.of("label_values", "labels", "undeclared_label");

    private final Map<String, Expectation> all = new TreeMap<>();

    static Map<String, String> with(Map<String, String> labels, String name, String value) {
        Map<String, String> more = new TreeMap<>(labels);
        more.put(name, value);
        return more;
    }

    void counter(String name, Map<String, String> labels, double value) {
        put("counter", name, labels, Expectation.counter(value));
    }

    void gauge(String name, Map<String, String> labels, double value) {
        put("gauge", name, labels, Expectation.gauge(value));
    }

    void histogram(String name, Map<String, String> labels, Expectation expectation) {
        put("histogram", name, labels, expectation);
    }

    void summary(String name, Map<String, String> labels, Expectation expectation) {
        put("summary", name, labels, expectation);
    }

    /** The series in which a scrape is another, a line each; the counts of what is refused as it should be left aside. */
    List<String> difference(MetricSnapshots scrape) {
        Map<String, DataPointSnapshot> shown = shown(scrape);
        SortedSet<String> names = new TreeSet<>(shown.keySet());
        names.addAll(all.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Expectation expected = all.get(name);
            DataPointSnapshot point = shown.get(name);
            if (expected == null) {
                differences.add(name + " is recorded, and should not be there: " + point);
            } else if (point == null) {
                differences.add(name + " is not recorded, and should be " + expected.value());
            } else if (!expected.reading().apply(point).equals(expected.value())) {
                differences.add(name + " is recorded as " + expected.reading().apply(point) + ", and should be "
                        + expected.value());
            }
        }
        return differences;
    }

    private static Map<String, DataPointSnapshot> shown(MetricSnapshots scrape) {
        Map<String, DataPointSnapshot> shown = new TreeMap<>();
        for (MetricSnapshot metric : scrape) {
            String name = metric.getMetadata().getName();
            for (DataPointSnapshot point : metric.getDataPoints()) {
                if (!isRefusals(name, point)) {
                    Map<String, String> labels = new TreeMap<>();
                    for (Label label : point.getLabels()) {
                        labels.put(label.getName(), label.getValue());
                    }
                    addOnce(shown, key(kind(point), name, labels), point);
                }
            }
        }
        return shown;
    }

    /** A registry's own counters, as long as it refused nothing but what these runs overdo. */
    private static boolean isRefusals(String name, DataPointSnapshot point) {
        return name.startsWith("metrics_")
                && point instanceof CounterDataPointSnapshot counter
                && (counter.getValue() == 0
                        || OVERDONE.contains(point.getLabels().get("reason")));
    }

    private static String kind(DataPointSnapshot point) {
        if (point instanceof CounterDataPointSnapshot) {
            return "counter";
        }
        if (point instanceof GaugeDataPointSnapshot) {
            return "gauge";
        }
        if (point instanceof SummaryDataPointSnapshot) {
            return "summary";
        }
        return point instanceof HistogramDataPointSnapshot ? "histogram" : "unknown";
    }

    private void put(String kind, String name, Map<String, String> labels, Expectation expectation) {
        addOnce(all, key(kind, name, labels), expectation);
    }

    private static String key(String kind, String name, Map<String, String> labels) {
        return kind + " " + name + new TreeMap<>(labels);
    }

    private static <V> void addOnce(Map<String, V> series, String key, V value) {
        if (series.put(key, value) != null) {
            throw new AssertionError("two series " + key);
        }
    }
}
