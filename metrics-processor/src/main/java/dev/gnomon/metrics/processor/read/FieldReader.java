// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Reach;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Supertypes;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.element.Switches;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MetricClasses;
import dev.gnomon.metrics.processor.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the metric fields of a type, its own and those of its superclasses. */
final class FieldReader {
    private final Compilation compilation;
    private final TypeElement type;
    private final Reach reach;

    FieldReader(Compilation compilation, TypeElement type) {
        this.compilation = compilation;
        this.type = type;
        this.reach = new Reach(compilation, type);
    }

    /** Whether {@code type} or a superclass declares a metric field. */
    static boolean hasFields(TypeElement type) {
        return Supertypes.lineage(type).stream()
                .anyMatch(owner -> !annotated(owner).isEmpty());
    }

    /** The fields, own ones in the order of the source, then those of each superclass, the nearest first. */
    List<MeasuredField> read() {
        return Supertypes.lineage(type).stream()
                .flatMap(owner -> annotated(owner).stream())
                // A type that does not resolve is javac's to report.
                .filter(field -> field.asType().getKind() != TypeKind.ERROR)
                .flatMap(field -> AnnotationReader.find(field, AnnotationNames.METRIC_FIELD).stream()
                        .map(annotation -> read(field, annotation)))
                .toList();
    }

    private static List<VariableElement> annotated(TypeElement owner) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> AnnotationReader.isPresent(field, AnnotationNames.METRIC_FIELD))
                .toList();
    }

    private MeasuredField read(VariableElement field, AnnotationReader annotation) {
        TypeElement owner = Owner.of(field);
        boolean isOwn = owner.equals(type);
        boolean isVisible = isOwn || isVisible(field);
        Set<Trait> traits = Traits.ofMember(field, type);
        if (!isVisible && !isVisibleInOwner(field)) {
            traits.add(Trait.UNREACHABLE);
        }
        if (Suppressed.areOurs(field) || Suppressed.areOurs(type)) {
            traits.add(Trait.SUPPRESSED);
        }
        return new MeasuredField(
                ClassName.get(owner),
                field.getSimpleName().toString(),
                TypeName.get(field.asType()),
                metricType(field.asType()),
                argument(field.asType()).isPresent(),
                StatedMetricReader.read(annotation),
                Switches.isDisabled(type),
                prefix(owner),
                isVisible ? Optional.empty() : Optional.of(withoutArguments(owner)),
                traits,
                SourcePosition.of(isOwn ? field : type));
    }

    /** By the type's name, without the nullness that may stand on it. */
    private static Optional<MetricType> metricType(TypeMirror fieldType) {
        TypeName name = TypeName.get(argument(fieldType).orElse(fieldType)).withoutAnnotations();
        return Stream.of(MetricType.values())
                .filter(type -> MetricClasses.series(type).equals(name))
                .findFirst();
    }

    /** What series a field has that holds a metric with all of them. */
    private static Optional<TypeMirror> argument(TypeMirror fieldType) {
        return fieldType instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && ClassName.get(element).equals(MetricClasses.FAMILY)
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** A superclass that is a service of its own has its own prefix; what any other declares belongs to the subclass. */
    private Optional<String> prefix(TypeElement owner) {
        return owner.equals(type)
                ? Optional.empty()
                : AnnotationReader.find(owner, AnnotationNames.METRICS).map(metrics -> metrics.string("prefix"));
    }

    /** Whether the field of a superclass is a member of the type, and no other field of its name is nearer. */
    private boolean isVisible(VariableElement field) {
        return compilation.elements().getAllMembers(type).contains(field)
                && Supertypes.lineage(type).stream()
                        .takeWhile(nearer -> !nearer.equals(Owner.of(field)))
                        .flatMap(nearer -> ElementFilter.fieldsIn(nearer.getEnclosedElements()).stream())
                        .noneMatch(nearer -> nearer.getSimpleName().equals(field.getSimpleName()));
    }

    /** Whether a class beside the type can see the field through the superclass that declares it. */
    private boolean isVisibleInOwner(VariableElement field) {
        boolean isNear = compilation
                .elements()
                .getPackageOf(field)
                .equals(compilation.elements().getPackageOf(type));
        return reach.includes(Owner.of(field))
                && !field.getModifiers().contains(Modifier.PRIVATE)
                && (isNear || field.getModifiers().contains(Modifier.PUBLIC));
    }

    private static TypeName withoutArguments(TypeElement owner) {
        TypeName[] any = owner.getTypeParameters().stream()
                .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return any.length == 0 ? ClassName.get(owner) : ParameterizedTypeName.get(ClassName.get(owner), any);
    }
}
