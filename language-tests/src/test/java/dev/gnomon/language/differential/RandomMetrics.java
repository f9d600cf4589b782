// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The source of random metrics that are no method's: fields of measured classes, and types that have handles. */
final class RandomMetrics {
    private static final Map<MetricType, String> FIELDS = Map.of(
            MetricType.COUNTER, "Counter",
            MetricType.GAUGE, "Gauge",
            MetricType.HISTOGRAM, "Histogram",
            MetricType.SUMMARY, "Summary",
            MetricType.TIMER, "Timer");
    private static final List<String> LABELS =
            List.of("Tier", "Tier", "boolean", "Boolean", "String", "int", "Account");

    private final Choices choose;
    private final RandomWords words;
    private int names;

    RandomMetrics(Choices choose, RandomWords words) {
        this.choose = choose;
        this.words = words;
    }

    /** Fields of a class. */
    String fields() {
        StringBuilder fields = new StringBuilder();
        for (int i = choose.number(0, 3); i > 0; i--) {
            MetricType type = choose.from(List.of(MetricType.values()));
            Map<String, String> elements = elements(type);
            if (choose.one(3)) {
                elements.put("name", Written.literal("field_" + names++));
            }
            String series = FIELDS.getOrDefault(type, "");
            boolean hasLabels = choose.one(3);
            if (hasLabels) {
                elements.put("labels", labels(1));
            }
            fields.append(new Written("MetricField", elements))
                    .append('\n')
                    .append(choose.of("", "protected ", "public "))
                    .append(hasLabels ? "MetricFamily<" + series + ">" : series)
                    .append(choose.of(" hits", " openFiles", " sizeOfEach"))
                    .append(names++)
                    .append(";\n");
        }
        return fields.toString();
    }

    /** A type with a handle: one that states the labels, or an interface whose methods say them. */
    void put(int i, RandomSources sources) {
        MetricType type = choose.from(List.of(MetricType.values()));
        Map<String, String> elements = elements(type);
        elements.put("type", "MetricType." + type);
        elements.put("name", Written.literal("handle_" + names++));
        boolean isMarker = choose.one(2);
        if (isMarker && choose.one(2)) {
            elements.put("labels", labels(0));
        }
        sources.put(
                "Handle" + i,
                new Written("Metric", elements) + "\n" + (isMarker ? choose.of("class", "interface") : "interface")
                        + " Handle" + i + " {\n" + (isMarker ? "" : methods(type)) + "}\n");
    }

    private String labels(int least) {
        return Written.array(choose.some(RandomWords.BODY_LABELS, least, 2), Written::literal);
    }

    private Map<String, String> elements(MetricType type) {
        Map<String, String> elements = new LinkedHashMap<>();
        if (type == MetricType.HISTOGRAM || type == MetricType.TIMER) {
            elements.put("buckets", choose.of("{0.5, 1.25}", "1", "{0.25, 0.75, 2}"));
            if (choose.one(3)) {
                elements.put("nativeHistogram", "true");
            }
        } else if (type == MetricType.SUMMARY && choose.one(2)) {
            elements.put("quantiles", "{0.5, 0.9}");
        }
        if (type != MetricType.TIMER && choose.one(3)) {
            elements.put("unit", "\"bytes\"");
        }
        return elements;
    }

    /** Methods that record, all with the same labels in one order, and what they record before, among or behind them. */
    private String methods(MetricType type) {
        List<String> labels = new ArrayList<>();
        for (int i = choose.number(0, 3); i > 0; i--) {
            String label = choose.from(LABELS);
            boolean isSaid = label.equals("int") || label.equals("Account") || choose.one(2);
            labels.add((isSaid ? words.label(label, labels.size()) : "") + label + " p" + labels.size());
        }
        Set<String> methods = new LinkedHashSet<>();
        List<String> recordings = recordings(type);
        for (String recording : choose.some(recordings, 1, recordings.size())) {
            String name = recording.substring(0, recording.indexOf('('));
            String amount = recording.substring(name.length() + 1, recording.length() - 1);
            List<String> parameters = new ArrayList<>(labels);
            if (!amount.isEmpty()) {
                parameters.add(choose.number(0, labels.size()), amount + " amount");
            }
            methods.add("void " + name + "(" + String.join(", ", parameters) + ");\n");
        }
        return String.join("", methods);
    }

    private static List<String> recordings(MetricType type) {
        return switch (type) {
            case COUNTER -> List.of("increment()", "increment(long)", "increment(double)");
            case GAUGE -> List.of("set(double)", "set(long)", "add(double)", "increment()", "decrement()");
            case HISTOGRAM, SUMMARY -> List.of("observe(double)", "observe(long)");
            case TIMER -> Collections.nCopies(3, "record(Duration)");
        };
    }
}
