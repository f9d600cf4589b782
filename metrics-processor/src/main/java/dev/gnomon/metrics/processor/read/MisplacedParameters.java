// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import java.util.Objects;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Refuses labels of calls that have none. */
final class MisplacedParameters {
    private final Compilation compilation;
    private final Findings findings;

    MisplacedParameters(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    void check(RoundEnvironment round) {
        for (Element element : AnnotatedTypes.annotated(compilation, round, AnnotationNames.LABEL)) {
            checkLabel((VariableElement) element);
        }
    }

    private void checkLabel(VariableElement parameter) {
        ExecutableElement method = method(parameter);
        TypeElement owner = Owner.of(method);
        if (AnnotatedTypes.isDisabled(owner)
                || AnnotationReader.isPresent(owner, AnnotationNames.METRIC)
                || AnnotationReader.isPresent(method, AnnotationNames.METERED)) {
            return;
        }
        String display = owner.getSimpleName() + "." + method.getSimpleName();
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            refuse(parameter, AnnotationNames.LABEL, "the calls of a constructor are not measured. Remove it.");
        } else if (MethodFinder.overridden(compilation, method, owner).stream()
                .anyMatch(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.METERED))) {
            refuse(
                    parameter,
                    AnnotationNames.LABEL,
                    "%s inherits @Metered with the labels of the method that it overrides. Annotate it with @Metered too, or"
                                    .formatted(display)
                            + " remove the label.");
        } else if (!isMeteredByType(method, owner)) {
            refuse(
                    parameter,
                    AnnotationNames.LABEL,
                    "%s is not @Metered. Annotate it with @Metered, or remove the label.".formatted(display));
        }
    }

    private static boolean isMeteredByType(ExecutableElement method, TypeElement owner) {
        return AnnotationReader.isPresent(owner, AnnotationNames.METERED)
                && !AnnotationReader.isPresent(method, AnnotationNames.UNMETERED)
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private void refuse(Element element, String annotation, String reason) {
        String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
        findings.add(Code.GN116, position(element, annotation), "@%s has no effect: %s", simpleName, reason);
    }

    private static ExecutableElement method(VariableElement parameter) {
        return (ExecutableElement) Objects.requireNonNull(parameter.getEnclosingElement(), "a parameter has a method");
    }

    private static SourcePosition position(Element element, String annotation) {
        return AnnotationReader.find(element, annotation)
                .map(AnnotationReader::position)
                .orElseGet(() -> SourcePosition.of(element));
    }
}
