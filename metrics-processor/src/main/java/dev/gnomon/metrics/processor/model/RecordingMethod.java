// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method of a handle, declared by the interface or implied by the type of the metric.
 *
 * @param name its name in Java
 * @param returnType its return type, as a member of the annotated interface
 * @param signature what it takes
 * @param amount the amount that it takes
 * @param amountParameter the parameter of the amount
 * @param labels the other parameters, in order
 * @param traits its modifiers and place
 * @param annotations what is carried over: {@code @Deprecated}, {@code @SuppressWarnings}
 * @param position the method's name
 */
public record RecordingMethod(
        String name,
        TypeName returnType,
        Signature signature,
        Amount amount,
        Optional<Parameter> amountParameter,
        List<MeasuredLabel> labels,
        Set<Trait> traits,
        List<AnnotationSpec> annotations,
        Position position) {
    /** Copies the collections. */
    public RecordingMethod {
        labels = List.copyOf(labels);
        traits = Set.copyOf(traits);
        annotations = List.copyOf(annotations);
    }
}
