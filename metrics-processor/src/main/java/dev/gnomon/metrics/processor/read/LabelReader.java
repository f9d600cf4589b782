// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.model.Accessors;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.ValueSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the labels of a method's parameters. */
final class LabelReader {
    private final AccessorReader accessors;
    private final Reach reach;

    LabelReader(Compilation compilation, TypeElement type) {
        this.accessors = new AccessorReader(compilation, type);
        this.reach = new Reach(compilation, type);
    }

    /**
     * The labels of a measured method.
     *
     * @param annotated the method whose annotations count, itself or one that it overrides
     * @param memberType the measured method's type
     * @param parameters its parameters
     */
    List<MeasuredLabel> read(ExecutableElement annotated, ExecutableType memberType, List<Parameter> parameters) {
        List<MeasuredLabel> labels = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            VariableElement declared = annotated.getParameters().get(i);
            TypeMirror type = memberType.getParameterTypes().get(i);
            Parameter parameter = parameters.get(i);
            AnnotationReader.find(declared, AnnotationNames.LABEL)
                    .ifPresent(label -> labels.add(read(label, declared, type, parameter)));
        }
        return labels;
    }

    /** The label of a parameter that is one, annotated or not. */
    MeasuredLabel read(VariableElement declared, TypeMirror type, Parameter parameter) {
        return AnnotationReader.find(declared, AnnotationNames.LABEL)
                .map(label -> read(label, declared, type, parameter))
                .orElseGet(() -> unannotated(declared, type, parameter));
    }

    private MeasuredLabel unannotated(VariableElement declared, TypeMirror type, Parameter parameter) {
        SourcePosition position = SourcePosition.of(declared);
        return new MeasuredLabel(
                parameter,
                declared.getSimpleName().toString(),
                new Stated<>(Optional.empty(), position),
                new Stated<>(Optional.empty(), position),
                values(type),
                new Stated<>(Optional.empty(), position),
                withoutText(type),
                position);
    }

    private MeasuredLabel read(AnnotationReader label, VariableElement declared, TypeMirror type, Parameter parameter) {
        Optional<AccessorPath> path = label.statedText("from").value().map(written -> accessors.follow(written, type));
        Optional<TypeMirror> value = path.isPresent() ? path.get().end() : Optional.of(type);
        Optional<String> obstacle = path.flatMap(AccessorPath::obstacle).or(() -> value.flatMap(this::withoutText));
        Optional<Accessors> steps = path.map(AccessorPath::accessors);
        return new MeasuredLabel(
                parameter,
                declared.getSimpleName().toString(),
                label.statedText("value"),
                new Stated<>(steps, label.position("from")),
                value.map(this::values).orElse(new ValueSet.Open()),
                label.stated("max", Integer.class),
                obstacle,
                label.position());
    }

    /** Why values of {@code type} have no text to record, if they have none. */
    private Optional<String> withoutText(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Optional.of(
                    "An array cannot be a label, because it has no text of its own. Annotate a parameter with a single value, or"
                            + " name an accessor with from = \"...\".");
        }
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && accessors.hasTextOfObject(element)) {
            return Optional.of("%s does not override toString(), so every object would be another label value. Name an"
                            .formatted(element.getSimpleName())
                    + " accessor with from = \"...\", or override toString().");
        }
        return Optional.empty();
    }

    private ValueSet values(TypeMirror type) {
        if (type.getKind() == TypeKind.BOOLEAN) {
            return new ValueSet.Truth();
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return new ValueSet.Open();
        }
        if (element.getQualifiedName().contentEquals("java.lang.Boolean")) {
            return new ValueSet.Truth();
        }
        return element.getKind() == ElementKind.ENUM && reach.includes(element)
                ? new ValueSet.Constants(ClassName.get(element), constants(element))
                : new ValueSet.Open();
    }

    private static int constants(TypeElement type) {
        return (int) type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .count();
    }
}
