// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.model.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * One annotation on one element. Values are read by name; a value that is not written is absent, not its default.
 *
 * <p>If an annotation of the application carries it, elements with the same name and type override it. Among written
 * values, the nearest to the declaration counts. If none is written, a default of the application's annotation counts
 * if it differs from ours.
 */
public final class AnnotationReader {
    private final Element element;

    /** From the annotation that is written on the element to the one that is read; each carries the next. */
    private final List<AnnotationMirror> path;

    private AnnotationReader(Element element, List<AnnotationMirror> path) {
        this.element = element;
        this.path = path;
    }

    /** The annotation of this name on {@code element}, written there or carried by what is written there. */
    public static Optional<AnnotationReader> find(Element element, String annotation) {
        List<AnnotationMirror> path = Composition.path(element, annotation);
        return path.isEmpty() ? Optional.empty() : Optional.of(new AnnotationReader(element, path));
    }

    public static boolean isPresent(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** The qualified name of an annotation's type. */
    public static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    static boolean isNamed(AnnotationMirror mirror, String name) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(name);
    }

    /** Whether an annotation is itself annotated with one of {@code marks}. */
    public static boolean isMarked(AnnotationMirror mirror, Set<String> marks) {
        return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
                .anyMatch(mark -> marks.contains(name(mark)));
    }

    /** The annotation as it is written on the element: {@code @Metered}, or the application's own. */
    public String display() {
        return "@" + path.get(0).getAnnotationType().asElement().getSimpleName();
    }

    public SourcePosition position() {
        return new SourcePosition(element, path.get(0), null);
    }

    /** The place of a value, or of the annotation where the value is not written on the element itself. */
    public SourcePosition position(String name) {
        return new SourcePosition(
                element, path.get(0), writtenIn(path.get(0), name).orElse(null));
    }

    public boolean isWritten(String name) {
        return written(name).isPresent();
    }

    public String string(String name) {
        return value(name, String.class).orElse("");
    }

    public boolean bool(String name, boolean otherwise) {
        return value(name, Boolean.class).orElse(otherwise);
    }

    /** The name of an enum constant. */
    public String constant(String name) {
        return value(name, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    /** The names of enum constants. */
    public List<String> constants(String name) {
        return elements(name, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
    }

    /** The type of an element of the annotation, where it has one of this name. */
    public Optional<TypeMirror> typeOf(String name) {
        return elementOf(ours(), name).map(ExecutableElement::getReturnType);
    }

    /** An array of texts, with its place and those of its elements. */
    public Stated<List<String>> statedStrings(String name) {
        return new Stated<>(strings(name), position(name), elementPositions(name));
    }

    /** An array of numbers, with its place and those of its elements. */
    public Stated<List<Double>> statedDoubles(String name) {
        return new Stated<>(doubles(name), position(name), elementPositions(name));
    }

    /** A single element may stand without braces, where javac finds only the place of the array. */
    private List<SourcePosition> elementPositions(String name) {
        List<?> written = writtenIn(path.get(0), name)
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .orElse(List.of());
        return written.size() < 2
                ? List.of()
                : written.stream()
                        .map(value -> new SourcePosition(element, path.get(0), (AnnotationValue) value))
                        .toList();
    }

    public List<String> strings(String name) {
        return elements(name, String.class).toList();
    }

    public List<Double> doubles(String name) {
        return elements(name, Double.class).toList();
    }

    /** The class literals of a value. Unresolved ones are left out: javac reports them. */
    public List<ClassName> classes(String name) {
        return elements(name, DeclaredType.class)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> ClassName.get((TypeElement) type.asElement()))
                .toList();
    }

    /** Whether all class literals of a value are known; javac hands on the text of one that is not. */
    public boolean hasResolvedClasses(String name) {
        return elements(name, Object.class)
                .allMatch(literal -> literal instanceof TypeMirror type && type.getKind() != TypeKind.ERROR);
    }

    private <T> Stream<T> elements(String name, Class<T> type) {
        return value(name, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(element -> ((AnnotationValue) element).getValue())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** A value that is written, with its place. */
    public <T> Stated<Optional<T>> stated(String name, Class<T> type) {
        return new Stated<>(value(name, type), position(name));
    }

    /** A text that is written and not empty, with its place. */
    public Stated<Optional<String>> statedText(String name) {
        return new Stated<>(value(name, String.class).filter(text -> !text.isEmpty()), position(name));
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return written(name)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Optional<AnnotationValue> written(String name) {
        Optional<AnnotationValue> nearest = first(path, mirror -> writtenIn(mirror, name));
        // Our own annotation, the last, has no default that differs from ours.
        return nearest.isPresent()
                ? nearest
                : first(path.subList(0, path.size() - 1), mirror -> ownDefault(mirror, name));
    }

    private static Optional<AnnotationValue> first(
            List<AnnotationMirror> path, Function<AnnotationMirror, Optional<AnnotationValue>> value) {
        for (AnnotationMirror mirror : path) {
            Optional<AnnotationValue> found = value.apply(mirror);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<AnnotationValue> writtenIn(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name) && (mirror == ours() || speaksFor(entry.getKey()))) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** A default of ours, repeated by an annotation that carries it, says nothing. */
    private Optional<AnnotationValue> ownDefault(AnnotationMirror mirror, String name) {
        return elementOf(mirror, name)
                .filter(this::speaksFor)
                .map(ExecutableElement::getDefaultValue)
                .filter(value -> elementOf(ours(), name)
                        .map(ExecutableElement::getDefaultValue)
                        .filter(ours -> ours.toString().equals(value.toString()))
                        .isEmpty());
    }

    /** Whether an element of an annotation on the path has the type of the one it is named like. */
    private boolean speaksFor(ExecutableElement named) {
        return elementOf(ours(), named.getSimpleName().toString())
                .filter(ours -> ours.getReturnType()
                        .toString()
                        .equals(named.getReturnType().toString()))
                .isPresent();
    }

    /** The annotation that is read. */
    private AnnotationMirror ours() {
        return path.get(path.size() - 1);
    }

    private static Optional<ExecutableElement> elementOf(AnnotationMirror mirror, String name) {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst();
    }
}
