// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds an annotation of ours that an annotation of the application carries, directly or through others: {@code
 * @Action} that is annotated with {@code @Metered}. The one with the fewest annotations in between counts.
 */
public final class Composition {
    /** The annotations that may stand on an annotation type. */
    public static final Set<String> CARRIED = Set.of(AnnotationNames.METRICS, AnnotationNames.METERED);

    /**
     * Packages whose annotations carry none of ours, and those of Java each other in circles. To look into the class file
     * of one costs time, and javac warns where it names an annotation that is absent.
     */
    private static final List<String> STRANGERS = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "kotlin.",
            "lombok.",
            "dagger.",
            "org.jspecify.",
            "org.jetbrains.annotations.",
            "org.checkerframework.",
            "com.google.common.",
            "com.google.errorprone.");

    private static final Set<String> INHERITED = Set.of("java.lang.annotation.Inherited");

    private Composition() {}

    /**
     * The annotations from the one that is written on {@code element} to {@code annotation}; empty where none leads
     * there.
     */
    public static List<AnnotationMirror> path(Element element, String annotation) {
        List<AnnotationMirror> own = shortest(element.getAnnotationMirrors(), annotation);
        return own.isEmpty() && element instanceof TypeElement type && CARRIED.contains(annotation)
                ? inherited(type, annotation)
                : own;
    }

    /** The nearest annotations written on {@code element} that are {@code annotation} or carry it. */
    public static List<? extends AnnotationMirror> carriers(Element element, String annotation) {
        int nearest = shortest(element.getAnnotationMirrors(), annotation).size();
        return element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        nearest > 0 && shortest(List.of(mirror), annotation).size() == nearest)
                .toList();
    }

    /** Whether an annotation type carries {@code annotation}. */
    public static boolean carries(TypeElement type, String annotation) {
        return CARRIED.contains(annotation)
                && !shortest(type.getAnnotationMirrors(), annotation).isEmpty();
    }

    /** The path from an annotation that the type inherits because it is {@code @Inherited}. */
    private static List<AnnotationMirror> inherited(TypeElement type, String annotation) {
        if (!(type.getSuperclass() instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement superclass)) {
            return List.of();
        }
        List<? extends AnnotationMirror> handedDown = superclass.getAnnotationMirrors().stream()
                .filter(mirror -> !isStranger(AnnotationReader.name(mirror)))
                .filter(mirror -> AnnotationReader.isMarked(mirror, INHERITED))
                .toList();
        List<AnnotationMirror> nearest = shortest(handedDown, annotation);
        return nearest.isEmpty() ? inherited(superclass, annotation) : nearest;
    }

    private static List<AnnotationMirror> shortest(List<? extends AnnotationMirror> written, String annotation) {
        for (AnnotationMirror mirror : written) {
            if (AnnotationReader.isNamed(mirror, annotation)) {
                return List.of(mirror);
            }
        }
        return written.isEmpty() || !CARRIED.contains(annotation) ? List.of() : shortestCarried(written, annotation);
    }

    private static List<AnnotationMirror> shortestCarried(List<? extends AnnotationMirror> written, String annotation) {
        Deque<List<AnnotationMirror>> waiting = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        written.forEach(mirror -> waiting.add(List.of(mirror)));
        while (!waiting.isEmpty()) {
            List<AnnotationMirror> path = waiting.remove();
            AnnotationMirror last = path.get(path.size() - 1);
            String name = AnnotationReader.name(last);
            if (name.equals(annotation)) {
                return path;
            }
            if (!isStranger(name) && seen.add(name)) {
                for (AnnotationMirror next :
                        last.getAnnotationType().asElement().getAnnotationMirrors()) {
                    waiting.add(Stream.concat(path.stream(), Stream.of(next)).toList());
                }
            }
        }
        return List.of();
    }

    private static boolean isStranger(String name) {
        return STRANGERS.stream().anyMatch(name::startsWith);
    }
}
