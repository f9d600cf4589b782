// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations that a decorator repeats because something else acts on them: the injector on scopes and qualifiers,
 * the compiler on {@code @Deprecated} and {@code @SuppressWarnings}, null checkers on nullness. Others are left where
 * they are: many frameworks forbid that an override repeats theirs, or would act twice.
 */
final class CarriedAnnotations {
    private static final Set<String> COMPILER = Set.of("java.lang.Deprecated", "java.lang.SuppressWarnings");
    private static final Set<String> NULLNESS =
            Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull", "PolyNull");

    private CarriedAnnotations() {}

    static List<AnnotationSpec> ofType(Element type) {
        return repeat(type, mirror -> AnnotationReader.isMarked(mirror, AnnotationNames.SCOPE));
    }

    static List<AnnotationSpec> ofConstructor(Element constructor) {
        return repeat(
                constructor,
                mirror -> AnnotationNames.INJECT.contains(AnnotationReader.name(mirror))
                        || AnnotationReader.name(mirror).equals(AnnotationNames.ASSISTED_INJECT)
                        || COMPILER.contains(AnnotationReader.name(mirror)));
    }

    static List<AnnotationSpec> ofMethod(ExecutableElement method) {
        return repeat(
                method,
                mirror ->
                        COMPILER.contains(AnnotationReader.name(mirror)) || isNullness(mirror, method.getReturnType()));
    }

    static List<AnnotationSpec> ofParameter(Element parameter) {
        return repeat(
                parameter,
                mirror -> AnnotationReader.isMarked(mirror, AnnotationNames.QUALIFIER)
                        || AnnotationReader.name(mirror).equals(AnnotationNames.ASSISTED)
                        || isNullness(mirror, parameter.asType()));
    }

    /** Of the annotations on a type, nullness. */
    static List<AnnotationSpec> ofTypeUse(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(CarriedAnnotations::isNullness)
                .map(AnnotationSpec::get)
                .toList();
    }

    /** Nullness that is written on the declaration; what is written on the type travels with the type. */
    private static boolean isNullness(AnnotationMirror mirror, TypeMirror type) {
        return isNullness(mirror)
                && type.getAnnotationMirrors().stream()
                        .noneMatch(onType -> AnnotationReader.name(onType).equals(AnnotationReader.name(mirror)));
    }

    /** By simple name, since each checker has its own; but constraints of Bean Validation are no types. */
    private static boolean isNullness(AnnotationMirror mirror) {
        Element annotation = mirror.getAnnotationType().asElement();
        return NULLNESS.contains(annotation.getSimpleName().toString())
                && annotation.getModifiers().contains(Modifier.PUBLIC)
                && !AnnotationReader.name(mirror).contains(".validation.");
    }

    private static List<AnnotationSpec> repeat(Element element, Predicate<AnnotationMirror> wanted) {
        return element.getAnnotationMirrors().stream()
                .filter(wanted)
                .map(AnnotationSpec::get)
                .toList();
    }
}
