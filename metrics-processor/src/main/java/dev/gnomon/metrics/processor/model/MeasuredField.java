// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.Optional;
import java.util.Set;

/**
 * A field annotated with {@code @MetricField}, of a measured type or of a superclass.
 *
 * @param owner the class that declares it
 * @param field its name in Java
 * @param fieldType its type in Java
 * @param type what metric it is; absent where the field's type is none
 * @param family whether the field holds the metric with all its series, and not one series
 * @param metric what the annotation says
 * @param disabled whether its type is switched off, so that nothing of it is shown
 * @param prefix the prefix, where the superclass that declares the field is a service of its own
 * @param cast the superclass to see the field through, where another field or a package hides it
 * @param traits its modifiers and place
 * @param position the field's name, or that of the type that inherits it
 */
public record MeasuredField(
        ClassName owner,
        String field,
        TypeName fieldType,
        Optional<MetricType> type,
        boolean family,
        StatedMetric metric,
        boolean disabled,
        Optional<String> prefix,
        Optional<TypeName> cast,
        Set<Trait> traits,
        Position position) {
    /** Copies the set. */
    public MeasuredField {
        traits = Set.copyOf(traits);
    }

    /** The field with the simple name of its class, as messages name it. */
    public String display() {
        return String.join(".", owner.simpleNames()) + "." + field;
    }
}
