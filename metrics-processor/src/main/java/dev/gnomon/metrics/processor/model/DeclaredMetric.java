// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type annotated with {@code @Metric}, for which a handle is generated.
 *
 * @param type its name
 * @param metricType what metric it declares
 * @param metric what the annotation says
 * @param form how the metric is declared
 * @param generic whether it has type variables
 * @param traits its modifiers and place
 * @param methods the recording methods of an interface that has any, in the order of the source
 * @param inject the annotation of a constructor that an injector calls, where there is one on the class path
 * @param annotations what is carried over: {@code @SuppressWarnings}
 * @param ambiguousNames the simple names that are to be written in full
 * @param surroundings what the compilation offers
 * @param position the type's name
 */
public record DeclaredMetric(
        ClassName type,
        MetricType metricType,
        StatedMetric metric,
        Form form,
        boolean generic,
        Set<Trait> traits,
        List<RecordingMethod> methods,
        Optional<ClassName> inject,
        List<AnnotationSpec> annotations,
        List<String> ambiguousNames,
        Capabilities surroundings,
        Position position)
        implements Declaration {
    /** How a metric is declared. */
    public enum Form {
        /** By an interface with recording methods, which the handle implements. */
        RECORDING,
        /** By an interface or class without any, which only carries the annotation. */
        MARKER,
        /** By a type that is neither: a record, an enum, an annotation, or a class with abstract methods. */
        OTHER
    }

    /** Copies the collections. */
    public DeclaredMetric {
        traits = Set.copyOf(traits);
        methods = List.copyOf(methods);
        annotations = List.copyOf(annotations);
        ambiguousNames = List.copyOf(ambiguousNames);
    }

    @Override
    public boolean isBound() {
        return surroundings.dagger() && form == Form.RECORDING;
    }
}
