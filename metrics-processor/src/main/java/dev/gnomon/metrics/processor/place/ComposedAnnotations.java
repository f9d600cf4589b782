// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Composition;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks annotations of the application that carry one of ours, where they are declared and where they are used. */
final class ComposedAnnotations {
    private static final Map<String, Set<String>> PLACES = Map.of(
            AnnotationNames.METRICS, Set.of("TYPE", "ANNOTATION_TYPE"),
            AnnotationNames.METERED, Set.of("METHOD", "TYPE", "ANNOTATION_TYPE"));

    private final Findings findings;

    ComposedAnnotations(Findings findings) {
        this.findings = findings;
    }

    void check(Round round) {
        for (String annotation : new TreeSet<>(Composition.CARRIED)) {
            for (Element element : round.annotated(annotation)) {
                if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
                    checkDeclaration((TypeElement) element, annotation);
                }
                checkUse(element, annotation);
            }
        }
    }

    private void checkDeclaration(TypeElement type, String annotation) {
        AnnotationReader.find(type, annotation).ifPresent(carried -> {
            checkRetention(type, carried);
            checkTarget(type, carried, annotation);
            ElementFilter.methodsIn(type.getEnclosedElements())
                    .forEach(element -> checkElement(type, element, carried, annotation));
        });
    }

    private void checkRetention(TypeElement type, AnnotationReader carried) {
        boolean isLost = AnnotationReader.find(type, "java.lang.annotation.Retention")
                .filter(retention -> retention.constant("value").equals("SOURCE"))
                .isPresent();
        if (isLost) {
            findings.add(
                    Code.GN117,
                    carried.position(),
                    "@%s has the retention SOURCE, so types of other jars cannot inherit it. Annotate it with"
                            + " @Retention(RetentionPolicy.CLASS).",
                    type.getSimpleName());
        }
    }

    private void checkTarget(TypeElement type, AnnotationReader carried, String annotation) {
        Set<String> places = PLACES.getOrDefault(annotation, Set.of());
        boolean isOutOfPlace = AnnotationReader.find(type, "java.lang.annotation.Target")
                .filter(target -> target.constants("value").stream().noneMatch(places::contains))
                .isPresent();
        if (isOutOfPlace) {
            findings.add(
                    Code.GN117,
                    carried.position(),
                    "@%s cannot stand on anything that is measured. Add %s to its @Target, or remove @%s.",
                    type.getSimpleName(),
                    annotation.equals(AnnotationNames.METRICS) ? "ElementType.TYPE" : "ElementType.METHOD",
                    simpleName(annotation));
        }
    }

    private void checkElement(
            TypeElement type, ExecutableElement element, AnnotationReader carried, String annotation) {
        String name = element.getSimpleName().toString();
        carried.typeOf(name)
                .filter(ours -> !ours.toString().equals(element.getReturnType().toString()))
                .ifPresent(ours -> findings.add(
                        Code.GN118,
                        SourcePosition.of(element),
                        "@%s.%s has the name of an element of @%s but another type, so it would not override that"
                                + " element. Make its type %s, or rename it.",
                        type.getSimpleName(),
                        name,
                        simpleName(annotation),
                        // Class<? extends java.lang.Throwable>[] as one writes it.
                        ours.toString().replace("java.lang.", "")));
    }

    private void checkUse(Element element, String annotation) {
        List<? extends AnnotationMirror> carriers = Composition.carriers(element, annotation);
        if (carriers.size() > 1) {
            findings.add(
                    Code.GN119,
                    SourcePosition.of(element),
                    "%s carry @%s to %s. Remove all but one, or write @%s itself, which overrides them.",
                    carriers.stream()
                            .map(mirror ->
                                    "@" + mirror.getAnnotationType().asElement().getSimpleName())
                            .collect(Collectors.joining(" and ")),
                    simpleName(annotation),
                    element.getSimpleName(),
                    simpleName(annotation));
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
