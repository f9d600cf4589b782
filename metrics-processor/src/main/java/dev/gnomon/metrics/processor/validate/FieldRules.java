// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeNames;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the decorator can assign the field, and the annotation fits its type. */
final class FieldRules {
    private static final Set<String> TIMER_UNITS = Set.of("", "seconds");

    private final MeasuredType type;
    private final Findings findings;

    FieldRules(MeasuredType type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    void check(MeasuredField field) {
        String name = display(field);
        obstacle(field)
                .ifPresent(obstacle -> findings.add(
                        Code.GN121,
                        field.position(),
                        "%s is %s, so the decorator cannot assign it. Make it a non-private, non-final instance field of"
                                + " a class.",
                        name,
                        obstacle));
        if (field.type().isEmpty()) {
            findings.add(
                    Code.GN122,
                    field.position(),
                    "%s has the type %s, which is not a metric. Use Counter, Gauge, Histogram, Summary or"
                            + " Timer of dev.gnomon.metrics.",
                    name,
                    TypeNames.simple(field.fieldType()));
        }
        if (hasForeignUnit(field)) {
            findings.add(
                    Code.GN123,
                    field.namePosition(),
                    "%s is a Timer, which records seconds and no other unit. Remove the unit, or make the field a"
                            + " Histogram.",
                    name);
        }
        if (!field.buckets().isEmpty()) {
            checkHas("buckets", field, Set.of(MetricType.HISTOGRAM, MetricType.TIMER), field.bucketsPosition());
        }
        if (!field.quantiles().isEmpty()) {
            checkHas("quantiles", field, Set.of(MetricType.SUMMARY), field.quantilesPosition());
        }
    }

    private void checkHas(String what, MeasuredField field, Set<MetricType> types, Position position) {
        field.type()
                .filter(metric -> !types.contains(metric))
                .ifPresent(metric -> findings.add(
                        Code.GN123,
                        position,
                        "%s is a %s and has no %s. Remove them, or make the field a %s.",
                        display(field),
                        TypeNames.simple(field.fieldType()),
                        what,
                        types.contains(MetricType.SUMMARY) ? "Summary" : "Histogram"));
    }

    /** Whether the unit is one that a timer does not record, and its name would be wrong besides. */
    static boolean hasForeignUnit(MeasuredField field) {
        return field.type().equals(Optional.of(MetricType.TIMER)) && !TIMER_UNITS.contains(field.unit());
    }

    private String display(MeasuredField field) {
        return type.display() + "." + field.field();
    }

    private static Optional<String> obstacle(MeasuredField field) {
        return Stream.of(Trait.STATIC, Trait.PRIVATE, Trait.FINAL)
                .filter(field.traits()::contains)
                .findFirst()
                .map(trait -> switch (trait) {
                    case STATIC -> "static";
                    case PRIVATE -> "private";
                    default -> "final";
                });
    }
}
