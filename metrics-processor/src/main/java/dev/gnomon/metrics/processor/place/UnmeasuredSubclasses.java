// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Supertypes;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.element.Switches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Warns of classes that inherit metered methods from an abstract class but are not measured. The abstract class is not
 * a service itself, so nothing else would show that its annotations have no effect.
 */
final class UnmeasuredSubclasses {
    private final Findings findings;
    private final MeasuredTypes measured;

    /** @param measured the types of the round that are to be decorated */
    UnmeasuredSubclasses(Findings findings, MeasuredTypes measured) {
        this.findings = findings;
        this.measured = measured;
    }

    void check(Round round) {
        Map<TypeElement, ExecutableElement> bases = new HashMap<>();
        for (Element element : round.annotated(AnnotationNames.METERED)) {
            if (element instanceof ExecutableElement method
                    && isOfBase(Owner.of(method))
                    && Switches.isMetered(method)
                    && MisplacedAnnotations.obstacle(method).isEmpty()) {
                bases.putIfAbsent(Owner.of(method), method);
            }
        }
        if (!bases.isEmpty()) {
            round.types().forEach(type -> check(type, bases));
        }
    }

    private boolean isOfBase(TypeElement owner) {
        return Supertypes.isAbstractClass(owner) && !Switches.isDisabled(owner) && !measured.contains(owner);
    }

    private void check(TypeElement type, Map<TypeElement, ExecutableElement> bases) {
        List<TypeElement> lineage = Supertypes.lineage(type);
        for (TypeElement base : lineage) {
            ExecutableElement method = bases.get(base);
            if (method != null && isToBeMeasured(type, lineage)) {
                report(type, base, method);
                return;
            }
        }
    }

    private void report(TypeElement type, TypeElement base, ExecutableElement method) {
        findings.add(
                Code.GN109,
                SourcePosition.of(type),
                "%s inherits the @Metered method %s.%s, but is not measured. Annotate %s with @Metrics, or with"
                        + " @SuppressWarnings(\"gnomon\") to leave it out.",
                type.getSimpleName(),
                base.getSimpleName(),
                method.getSimpleName(),
                type.getSimpleName());
    }

    /**
     * Whether there are objects of a class that does not say that it is left out. One above or below a measured class
     * is no matter of this warning: what it hands down, or inherits from a service that counts for itself, is measured.
     */
    private boolean isToBeMeasured(TypeElement type, List<TypeElement> lineage) {
        return type.getKind() == ElementKind.CLASS
                && !Supertypes.isAbstractClass(type)
                && !Switches.isDisabled(type)
                && !Switches.isMeteringDisabled(type)
                && !Suppressed.areOurs(type)
                && lineage.stream().noneMatch(measured::contains)
                && !measured.areBelow(type);
    }
}
