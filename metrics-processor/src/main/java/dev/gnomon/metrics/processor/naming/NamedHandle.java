// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.vocabulary.SeriesRules;
import java.util.List;
import java.util.Optional;

/**
 * A type that declares a metric, with every name that is made for it.
 *
 * @param handle the type
 * @param name the class that records the metric
 * @param module the Dagger module that binds the type
 * @param metric the metric's full name
 * @param target the field of {@link #bound} that methods record into: the series, or the metric with all of them
 * @param definitions the nested class that says what is declared, as the code of the handle names it
 * @param arguments the nested class that reads labels from arguments, as the code of the handle names it
 * @param methods the recording methods, those of the interface or what the type of metric asks for
 * @param labels the labels of each method
 */
public record NamedHandle(
        DeclaredMetric handle,
        ClassName name,
        ClassName module,
        String metric,
        String target,
        String definitions,
        String arguments,
        List<RecordingMethod> methods,
        List<List<NamedLabel>> labels)
        implements NamedDeclaration {
    /** The constant that defines the metric. */
    public static final String METRIC = "METRIC";

    /** The nested class that says what is declared. */
    public static final String DEFINITIONS = "Definitions";

    /** The nested class that reads labels from arguments. */
    public static final String ARGUMENTS = "Arguments";

    /** Copies the lists. */
    public NamedHandle {
        methods = List.copyOf(methods);
        labels = labels.stream().map(List::copyOf).toList();
    }

    @Override
    public DeclaredMetric declaration() {
        return handle;
    }

    @Override
    public ClassName generated() {
        return name;
    }

    @Override
    public String role() {
        return "handle";
    }

    @Override
    public Optional<Constant> listedService() {
        return Optional.empty();
    }

    @Override
    public List<Constant> listedMetrics() {
        return List.of(new Constant(name.nestedClass(DEFINITIONS), METRIC));
    }

    @Override
    public boolean isMadeByDagger() {
        return handle.isBound();
    }

    @Override
    public Optional<ClassName> includedModule() {
        return handle.isBound() ? Optional.of(module) : Optional.empty();
    }

    /** The class that records into one registry. */
    public ClassName bound() {
        return name.nestedClass("Bound");
    }

    /** The metric's labels, in order: those of the first method, since all have the same. */
    public List<NamedLabel> metricLabels() {
        return labels.isEmpty() ? List.of() : labels.get(0);
    }

    /** Whether the metric has labels, and a series for each combination of their values. */
    public boolean hasLabels() {
        return !metricLabels().isEmpty();
    }

    /** How many combinations of values the labels have, or 0 where one of them may be any text. */
    public int combinations() {
        return SeriesRules.combinations(metricLabels().stream()
                .mapToInt(label -> label.label().values().size())
                .toArray());
    }
}
