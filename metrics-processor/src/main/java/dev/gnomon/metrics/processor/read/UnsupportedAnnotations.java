// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Refuses the words of the language that nothing is generated from yet, so that none is silently ignored. */
public final class UnsupportedAnnotations {
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            AnnotationNames.METRICS, List.of(),
            AnnotationNames.METERED, List.of("replaces"),
            AnnotationNames.METRIC_FIELD, List.of("labels"));

    private final Compilation compilation;
    private final Findings findings;

    /** A check that reports to {@code findings}. */
    public UnsupportedAnnotations(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    /** Checks all annotations of a round. */
    public void check(RoundEnvironment round) {
        for (String annotation : new TreeSet<>(AnnotationNames.UNSUPPORTED)) {
            forEach(round, annotation, (element, reader) -> refuse(reader.position(), "@" + simpleName(annotation)));
        }
        for (String annotation : new TreeSet<>(ELEMENTS.keySet())) {
            forEach(round, annotation, (element, reader) -> checkElements(annotation, element, reader));
        }
        for (Element type : measuredTypes(round)) {
            checkAssistedInjection(type);
        }
    }

    private Set<Element> measuredTypes(RoundEnvironment round) {
        Set<Element> types = new LinkedHashSet<>();
        forEach(round, AnnotationNames.METRICS, (element, reader) -> types.add(element));
        forEach(
                round,
                AnnotationNames.METERED,
                (element, reader) -> types.add(element instanceof TypeElement ? element : Owner.of(element)));
        return types;
    }

    private void checkElements(String annotation, Element element, AnnotationReader reader) {
        for (String name : ELEMENTS.getOrDefault(annotation, List.of())) {
            if (reader.isWritten(name)) {
                refuse(reader.position(name), "@" + simpleName(annotation) + "(" + name + ")");
            }
        }
        if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
            findings.add(
                    Code.GN301,
                    reader.position(),
                    "@%s on the annotation type %s is not supported yet. Annotate the types and methods themselves.",
                    simpleName(annotation),
                    element.getSimpleName());
        }
    }

    private void checkAssistedInjection(Element type) {
        for (Element constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            AnnotationReader.find(constructor, AnnotationNames.ASSISTED_INJECT)
                    .ifPresent(annotation -> findings.add(
                            Code.GN402,
                            annotation.position(),
                            "@AssistedInject of the measured type %s is not supported yet. Remove it, and make the"
                                    + " decorator in a factory of your own.",
                            type.getSimpleName()));
        }
    }

    private void refuse(SourcePosition position, String what) {
        findings.add(Code.GN301, position, "%s is not supported yet. Remove it.", what);
    }

    private void forEach(RoundEnvironment round, String annotation, Visitor visitor) {
        for (Element element : AnnotatedTypes.annotated(compilation, round, annotation)) {
            AnnotationReader.find(element, annotation).ifPresent(reader -> visitor.visit(element, reader));
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private interface Visitor {
        void visit(Element element, AnnotationReader reader);
    }
}
