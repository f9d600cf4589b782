// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.vocabulary.SeriesRules;
import java.util.List;

/**
 * A type that declares a metric, with every name that is made for it.
 *
 * @param handle the type
 * @param name the class that records the metric
 * @param module the Dagger module that binds the type
 * @param metric the metric's full name
 * @param methods the recording methods, those of the interface or what the type of metric asks for
 * @param labels the labels of each method
 */
public record NamedHandle(
        DeclaredMetric handle,
        ClassName name,
        ClassName module,
        String metric,
        List<RecordingMethod> methods,
        List<List<NamedLabel>> labels) {
    /** Copies the lists. */
    public NamedHandle {
        methods = List.copyOf(methods);
        labels = labels.stream().map(List::copyOf).toList();
    }

    /** The class that records into one registry. */
    public ClassName bound() {
        return name.nestedClass("Bound");
    }

    /** The metric's labels, in order: those of the first method, since all have the same. */
    public List<NamedLabel> metricLabels() {
        return labels.isEmpty() ? List.of() : labels.get(0);
    }

    /** How many combinations of values the labels have, or 0 where one of them may be any text. */
    public int combinations() {
        return SeriesRules.combinations(metricLabels().stream()
                .mapToInt(label -> label.label().values().size())
                .toArray());
    }
}
