// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.diagnostic.Findings;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the measured types of a round, and has the annotations checked that belong to none of them. */
public final class AnnotatedTypes {
    private final Compilation compilation;
    private final Findings findings;

    /** A finder that reports to {@code findings}. */
    public AnnotatedTypes(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    /** The types of this round that are to be decorated, ordered by name. */
    public Set<TypeElement> find(RoundEnvironment round) {
        Set<TypeElement> types = new TreeSet<>(
                Comparator.comparing(type -> type.getQualifiedName().toString()));
        for (Element element : annotated(compilation, round, AnnotationNames.METRICS)) {
            types.add((TypeElement) element);
        }
        for (Element element : annotated(compilation, round, AnnotationNames.METERED)) {
            types.add(element instanceof TypeElement type ? type : Owner.of(element));
        }
        types.removeIf(type -> type.getKind() == ElementKind.ANNOTATION_TYPE || isDisabled(type));
        new MisplacedAnnotations(compilation, findings, types).check(round);
        return types;
    }

    static Set<? extends Element> annotated(Compilation compilation, RoundEnvironment round, String annotation) {
        TypeElement type = compilation.elements().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    static boolean isDisabled(TypeElement type) {
        return AnnotationReader.find(type, AnnotationNames.METRICS)
                .filter(metrics -> !metrics.bool("enabled", true))
                .isPresent();
    }
}
