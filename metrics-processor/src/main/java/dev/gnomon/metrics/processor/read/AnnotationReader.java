// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.model.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** One annotation on one element, its values read by name; a value that is not written is absent, not its default. */
final class AnnotationReader {
    private final Element element;
    private final AnnotationMirror mirror;

    private AnnotationReader(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    /** The annotation of this name that is written on {@code element}. */
    static Optional<AnnotationReader> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).equals(annotation))
                .findFirst()
                .map(mirror -> new AnnotationReader(element, mirror));
    }

    static boolean isPresent(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** The qualified name of an annotation's type. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** Whether an annotation is itself annotated with one of {@code marks}. */
    static boolean isMarked(AnnotationMirror mirror, Set<String> marks) {
        return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
                .anyMatch(mark -> marks.contains(name(mark)));
    }

    SourcePosition position() {
        return new SourcePosition(element, mirror, null);
    }

    /** The place of a value, or of the annotation where the value is not written. */
    SourcePosition position(String name) {
        return new SourcePosition(element, mirror, written(name).orElse(null));
    }

    boolean isWritten(String name) {
        return written(name).isPresent();
    }

    String string(String name) {
        return value(name, String.class).orElse("");
    }

    boolean bool(String name, boolean otherwise) {
        return value(name, Boolean.class).orElse(otherwise);
    }

    /** The name of an enum constant. */
    String constant(String name) {
        return value(name, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    List<String> strings(String name) {
        return elements(name, String.class).toList();
    }

    List<Double> doubles(String name) {
        return elements(name, Double.class).toList();
    }

    /** The class literals of a value; those that do not resolve are javac's to report. */
    List<ClassName> classes(String name) {
        return elements(name, DeclaredType.class)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> ClassName.get((TypeElement) type.asElement()))
                .toList();
    }

    /** Whether all class literals of a value are known; javac hands on the text of one that is not. */
    boolean hasResolvedClasses(String name) {
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
    <T> Stated<Optional<T>> stated(String name, Class<T> type) {
        return new Stated<>(value(name, type), position(name));
    }

    /** A text that is written and not empty, with its place. */
    Stated<Optional<String>> statedText(String name) {
        return new Stated<>(value(name, String.class).filter(text -> !text.isEmpty()), position(name));
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return written(name)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Optional<AnnotationValue> written(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
