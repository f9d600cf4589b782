// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** Reports annotations and elements that are not supported yet, so that none is silently ignored. */
final class UnsupportedAnnotations {
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            AnnotationNames.METRICS, List.of(),
            AnnotationNames.METERED, List.of("replaces"));

    private final Findings findings;

    UnsupportedAnnotations(Findings findings) {
        this.findings = findings;
    }

    void check(Round round) {
        for (String annotation : new TreeSet<>(AnnotationNames.UNSUPPORTED)) {
            forEach(round, annotation, (element, reader) -> refuse(reader.position(), "@" + simpleName(annotation)));
        }
        for (String annotation : new TreeSet<>(ELEMENTS.keySet())) {
            forEach(round, annotation, (element, reader) -> checkElements(annotation, reader));
        }
    }

    private void checkElements(String annotation, AnnotationReader reader) {
        for (String name : ELEMENTS.getOrDefault(annotation, List.of())) {
            if (reader.isWritten(name)) {
                refuse(reader.position(name), "@" + simpleName(annotation) + "(" + name + ")");
            }
        }
    }

    private void refuse(SourcePosition position, String what) {
        findings.add(Code.GN301, position, "%s is not supported yet. Remove it.", what);
    }

    private void forEach(Round round, String annotation, Visitor visitor) {
        for (Element element : round.annotated(annotation)) {
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
