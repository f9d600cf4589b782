// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Overrides;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.element.Switches;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Warns of methods that repeat {@code @Metered} but not the labels of the overridden method. */
final class DroppedLabels {
    private final Compilation compilation;
    private final Findings findings;

    DroppedLabels(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    void check(Round round) {
        for (Element element : round.annotated(AnnotationNames.METERED)) {
            if (element.getKind() == ElementKind.METHOD
                    && Switches.isMetered(element)
                    && labels((ExecutableElement) element).isEmpty()
                    && !Suppressed.areOurs(element)) {
                check((ExecutableElement) element);
            }
        }
    }

    private void check(ExecutableElement method) {
        Overrides.overridden(compilation, method, Owner.of(method)).stream()
                .filter(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.METERED)
                        || AnnotationReader.isPresent(overridden, AnnotationNames.UNMETERED))
                .findFirst()
                .filter(Switches::isMetered)
                .filter(overridden -> !labels(overridden).isEmpty())
                .ifPresent(overridden -> report(method, overridden));
    }

    private void report(ExecutableElement method, ExecutableElement overridden) {
        AnnotationReader.find(method, AnnotationNames.METERED)
                .ifPresent(metered -> findings.add(
                        Code.GN134,
                        metered.position(),
                        "%s repeats %s, but not the labels of %s: %s. Repeat @Label too, or remove %s to inherit it"
                                + " with its labels.",
                        display(method),
                        metered.display(),
                        display(overridden),
                        labels(overridden).stream()
                                .map(parameter -> parameter.getSimpleName().toString())
                                .collect(Collectors.joining(", ")),
                        metered.display()));
    }

    private static List<? extends VariableElement> labels(ExecutableElement method) {
        return method.getParameters().stream()
                .filter(parameter -> AnnotationReader.isPresent(parameter, AnnotationNames.LABEL))
                .toList();
    }

    private static String display(ExecutableElement method) {
        return Owner.of(method).getSimpleName() + "." + method.getSimpleName();
    }
}
