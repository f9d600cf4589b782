// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.carried;

import com.palantir.javapoet.AnnotationSpec;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations that the class generated for one type repeats. Frameworks read the override and not what it overrides,
 * so a decorator repeats annotations with runtime retention on methods and parameters, but those in {@link ActingTwice}.
 * It also repeats what the compiler, null checkers and the injector read. {@code docs/injection.md} has the whole table.
 *
 * <p>An annotation that generated code cannot write is left out.
 */
public final class CarriedAnnotations {
    private static final Set<String> COMPILER = Set.of("java.lang.Deprecated", "java.lang.SuppressWarnings");
    private static final Set<String> NULLNESS =
            Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull", "PolyNull");

    /** What makes an injector call a constructor: of the decorator, which takes a parameter more, other annotations may be wrong. */
    private static final Set<String> CONSTRUCTION = Set.of(
            "jakarta.inject.Inject",
            "javax.inject.Inject",
            "com.google.inject.Inject",
            "com.google.inject.assistedinject.AssistedInject",
            "org.springframework.beans.factory.annotation.Autowired",
            AnnotationNames.ASSISTED_INJECT);

    private final AnnotationWriter writer;
    private final boolean isDecorator;

    private CarriedAnnotations(Compilation compilation, TypeElement type, boolean isDecorator) {
        this.writer = new AnnotationWriter(compilation, type);
        this.isDecorator = isDecorator;
    }

    /** The annotations that the decorator of {@code type} repeats. */
    public static CarriedAnnotations ofDecorator(Compilation compilation, TypeElement type) {
        return new CarriedAnnotations(compilation, type, true);
    }

    /** The annotations that the handle of {@code type} repeats: only those for the compiler and for null checkers. */
    public static CarriedAnnotations ofHandle(Compilation compilation, TypeElement type) {
        return new CarriedAnnotations(compilation, type, false);
    }

    /** The scope. Anything else would have a framework make objects of both classes. */
    public List<AnnotationSpec> ofType(TypeElement type) {
        return repeat(type, ElementKind.CLASS, mirror -> AnnotationReader.isMarked(mirror, AnnotationNames.SCOPE));
    }

    /** The annotations of a constructor. */
    public List<AnnotationSpec> ofConstructor(ExecutableElement constructor) {
        return repeat(
                constructor,
                ElementKind.CONSTRUCTOR,
                mirror -> CONSTRUCTION.contains(AnnotationReader.name(mirror)) || isForCompiler(mirror));
    }

    /** The annotations of a method. */
    public List<AnnotationSpec> ofMethod(ExecutableElement method) {
        return repeat(
                method,
                ElementKind.METHOD,
                mirror -> isForCompiler(mirror)
                        || isNullness(mirror, method.getReturnType())
                        || isForFrameworks(mirror, true));
    }

    /** The annotations of a parameter. */
    public List<AnnotationSpec> ofParameter(VariableElement parameter) {
        boolean isOfMethod = parameter.getEnclosingElement() instanceof ExecutableElement executable
                && executable.getKind() == ElementKind.METHOD;
        return repeat(
                parameter,
                ElementKind.PARAMETER,
                mirror -> AnnotationReader.isMarked(mirror, AnnotationNames.QUALIFIER)
                        || AnnotationReader.name(mirror).equals(AnnotationNames.ASSISTED)
                        || isNullness(mirror, parameter.asType())
                        || isForFrameworks(mirror, isOfMethod));
    }

    /** Of the annotations on a type, those that say whether it includes null. */
    public List<AnnotationSpec> ofTypeUse(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(writer::canName)
                .filter(CarriedAnnotations::isNullness)
                .map(writer::onType)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The warnings that what was repeated so far causes in generated code. */
    public Set<String> warnings() {
        return writer.warnings();
    }

    private List<AnnotationSpec> repeat(Element element, ElementKind place, Predicate<AnnotationMirror> wanted) {
        return element.getAnnotationMirrors().stream()
                .filter(writer::canName)
                .filter(wanted)
                .map(mirror -> writer.on(place, mirror))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isForFrameworks(AnnotationMirror mirror, boolean isOfMethod) {
        return isDecorator
                && !isNullness(mirror)
                && !isForCompiler(mirror)
                && isKeptAtRuntime(mirror)
                && !ActingTwice.contains(mirror, isOfMethod);
    }

    private static boolean isKeptAtRuntime(AnnotationMirror mirror) {
        return AnnotationReader.find(mirror.getAnnotationType().asElement(), "java.lang.annotation.Retention")
                .filter(retention -> retention.constant("value").equals("RUNTIME"))
                .isPresent();
    }

    private static boolean isForCompiler(AnnotationMirror mirror) {
        return COMPILER.contains(AnnotationReader.name(mirror));
    }

    /** Nullness that is written on the declaration. What is written on the type travels with the type. */
    private static boolean isNullness(AnnotationMirror mirror, TypeMirror type) {
        return isNullness(mirror)
                && element(type).getAnnotationMirrors().stream()
                        .noneMatch(onType -> AnnotationReader.name(onType).equals(AnnotationReader.name(mirror)));
    }

    /** The type that an annotation in front of a declaration also belongs to: of an array, the type of its elements. */
    private static TypeMirror element(TypeMirror type) {
        return type instanceof ArrayType array ? element(array.getComponentType()) : type;
    }

    /** By simple name, since each checker has its own. */
    private static boolean isNullness(AnnotationMirror mirror) {
        return NULLNESS.contains(
                        mirror.getAnnotationType().asElement().getSimpleName().toString())
                && !ActingTwice.contains(mirror, true);
    }
}
