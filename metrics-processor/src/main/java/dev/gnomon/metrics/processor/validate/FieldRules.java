// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.MetricClasses;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeNames;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that the decorator can assign a metric field and that the annotation fits its type. */
final class FieldRules {
    private final MeasuredType type;
    private final Findings findings;
    private final MetricRules metrics;

    FieldRules(MeasuredType type, Findings findings) {
        this.type = type;
        this.findings = findings;
        this.metrics = new MetricRules(findings);
    }

    void check(MeasuredField field) {
        checkReach(field);
        if (field.type().isEmpty()) {
            refuseType(field);
        }
        field.type().ifPresent(metric -> {
            metrics.check(field.display(), "the field", metric, field.metric());
            checkFamily(field, metric);
        });
    }

    private void refuseType(MeasuredField field) {
        TypeName type = field.fieldType().withoutAnnotations();
        String fault;
        if (type.equals(MetricClasses.FAMILY)) {
            fault = "is a MetricFamily without a type argument. Make the type argument Counter,";
        } else if (type instanceof ParameterizedTypeName family
                && family.rawType().equals(MetricClasses.FAMILY)) {
            fault = "is a MetricFamily of %s, which is not a metric. Make the type argument Counter,"
                    .formatted(TypeNames.simple(family.typeArguments().get(0)));
        } else {
            fault = "has the type %s, which is not a metric. Make it a Counter,".formatted(TypeNames.simple(type));
        }
        findings.add(Code.GN122, field.position(), "%s %s Gauge, Histogram, Summary or Timer.", field.display(), fault);
    }

    private void checkReach(MeasuredField field) {
        Optional<String> obstacle = obstacle(field);
        if (obstacle.isPresent() && field.traits().contains(Trait.INHERITED)) {
            findings.add(
                    Code.GN121,
                    field.position(),
                    "%s inherits the @MetricField %s, which is %s, so its decorator cannot assign it. Make the field"
                            + " protected, and neither static nor final.",
                    type.display(),
                    field.display(),
                    obstacle.get());
        } else if (obstacle.isPresent()) {
            findings.add(
                    Code.GN121,
                    field.position(),
                    "%s is %s, so the decorator cannot assign it. Make it a non-private, non-final instance field of"
                            + " a class.",
                    field.display(),
                    obstacle.get());
        }
    }

    /** A field holds one series, or with labels all of them. */
    private void checkFamily(MeasuredField field, MetricType metric) {
        boolean hasLabels = !field.metric().labels().value().isEmpty();
        String series = MetricClasses.series(metric).simpleName();
        if (hasLabels && !field.family()) {
            findings.add(
                    Code.GN124,
                    field.position(),
                    "%s has labels, but a %s is one series. Make the field a MetricFamily<%s>, or remove the labels.",
                    field.display(),
                    series,
                    series);
        } else if (!hasLabels && field.family()) {
            findings.add(
                    Code.GN124,
                    field.position(),
                    "%s is a MetricFamily, but states no labels. State labels, or make the field a %s.",
                    field.display(),
                    series);
        }
    }

    private static Optional<String> obstacle(MeasuredField field) {
        return Stream.of(Trait.STATIC, Trait.PRIVATE, Trait.FINAL, Trait.UNREACHABLE)
                .filter(field.traits()::contains)
                .findFirst()
                .map(trait -> switch (trait) {
                    case STATIC -> "static";
                    case PRIVATE -> "private";
                    case FINAL -> "final";
                    default -> "not accessible from its package";
                });
    }
}
