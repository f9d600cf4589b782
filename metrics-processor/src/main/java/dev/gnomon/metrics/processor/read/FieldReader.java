// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.model.MeasuredField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the metric fields that a type declares. */
final class FieldReader {
    private static final Map<String, MetricType> TYPES = Map.of(
            "dev.gnomon.metrics.Counter", MetricType.COUNTER,
            "dev.gnomon.metrics.Gauge", MetricType.GAUGE,
            "dev.gnomon.metrics.Histogram", MetricType.HISTOGRAM,
            "dev.gnomon.metrics.Summary", MetricType.SUMMARY,
            "dev.gnomon.metrics.Timer", MetricType.TIMER);

    private FieldReader() {}

    static List<MeasuredField> read(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                // A type that does not resolve is javac's to report.
                .filter(field -> field.asType().getKind() != TypeKind.ERROR)
                .flatMap(field -> AnnotationReader.find(field, AnnotationNames.METRIC_FIELD).stream()
                        .map(annotation -> read(type, field, annotation)))
                .toList();
    }

    private static MeasuredField read(TypeElement type, VariableElement field, AnnotationReader annotation) {
        return new MeasuredField(
                field.getSimpleName().toString(),
                TypeName.get(field.asType()),
                metricType(field),
                annotation.string("name"),
                annotation.string("description"),
                annotation.string("unit"),
                annotation.doubles("buckets"),
                annotation.doubles("quantiles"),
                Traits.ofMember(field, type),
                SourcePosition.of(field),
                annotation.position("name"),
                annotation.position("buckets"),
                annotation.position("quantiles"));
    }

    /** By the type's name, without the nullness that may stand on it. */
    private static Optional<MetricType> metricType(VariableElement field) {
        return field.asType() instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.ofNullable(TYPES.get(element.getQualifiedName().toString()))
                : Optional.empty();
    }
}
