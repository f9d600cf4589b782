// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.ObjectMethods;
import dev.gnomon.metrics.processor.element.Overrides;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Supertypes;
import dev.gnomon.metrics.processor.element.Switches;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reports annotations that stand where nothing reads them. */
final class MisplacedAnnotations {
    private static final String NOBODY_CALLS = "the elements of an annotation are never called. Remove it.";

    private final Compilation compilation;
    private final Findings findings;
    private final MeasuredTypes measured;

    MisplacedAnnotations(Compilation compilation, Findings findings, MeasuredTypes measured) {
        this.compilation = compilation;
        this.findings = findings;
        this.measured = measured;
    }

    void check(Round round) {
        for (Element element : round.annotated(AnnotationNames.METERED)) {
            if (element.getKind() == ElementKind.METHOD) {
                checkMetered((ExecutableElement) element);
            }
        }
        for (Element element : round.annotated(AnnotationNames.UNMETERED)) {
            checkUnmetered((ExecutableElement) element);
        }
        for (Element element : round.annotated(AnnotationNames.METRIC_FIELD)) {
            checkField((VariableElement) element);
        }
    }

    private void checkMetered(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        if (owner.getKind() == ElementKind.ANNOTATION_TYPE) {
            refuse(method, AnnotationNames.METERED, NOBODY_CALLS);
        } else if (AnnotationNames.isInjected(method)) {
            refuse(
                    method,
                    AnnotationNames.METERED,
                    "the injector calls this method itself, and not an override of it. Remove it.");
        } else if (ObjectMethods.isIdentity(method) && owner.getKind() == ElementKind.INTERFACE) {
            refuse(
                    method,
                    AnnotationNames.METERED,
                    "the decorator has an identity of its own and never passes this method on. Remove it.");
        } else if (Supertypes.isAbstractClass(owner) && !measured.contains(owner)) {
            checkMeteredInBase(method, owner);
        }
    }

    /**
     * The abstract class is not measured itself, so a method that no subclass can override would silently not count.
     */
    private void checkMeteredInBase(ExecutableElement method, TypeElement owner) {
        obstacle(method)
                .ifPresent(obstacle -> refuse(
                        method,
                        AnnotationNames.METERED,
                        "%s.%s is %s, so no decorator can override it. Make it a non-private, non-final"
                                        .formatted(owner.getSimpleName(), method.getSimpleName(), obstacle)
                                + " instance method, or remove @Metered."));
    }

    private void checkUnmetered(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        if (owner.getKind() == ElementKind.ANNOTATION_TYPE) {
            refuse(method, AnnotationNames.UNMETERED, NOBODY_CALLS);
            return;
        }
        if (Switches.isDisabled(owner) || Switches.isMeteringDisabled(owner)) {
            return; // it will be read when the type is enabled again
        }
        boolean isBase = isBase(owner);
        if (!isBase && !measured.contains(owner)) {
            refuse(
                    method,
                    AnnotationNames.UNMETERED,
                    "%s is not a measured type. Remove it, or annotate %s with @Metrics."
                            .formatted(owner.getSimpleName(), owner.getSimpleName()));
        } else if (Switches.isEnabled(method, AnnotationNames.METERED)) {
            findings.add(
                    Code.GN115,
                    position(method, AnnotationNames.UNMETERED),
                    "%s.%s is both @Metered and @Unmetered. Remove one of them.",
                    owner.getSimpleName(),
                    method.getSimpleName());
        } else if (isBase) {
            checkUninherited(method, owner);
        } else if (!overridesMetered(method)) {
            checkUncounted(method, owner);
        }
    }

    /** In a supertype it also leaves out what subtypes inherit. */
    private void checkUninherited(ExecutableElement method, TypeElement owner) {
        Optional<String> obstacle = isCounted(method, owner) ? Optional.empty() : obstacle(method);
        obstacle.ifPresent(found -> refuse(
                method,
                AnnotationNames.UNMETERED,
                "%s.%s is %s and would not be counted anyway. Remove it."
                        .formatted(owner.getSimpleName(), method.getSimpleName(), found)));
    }

    /** Whether the calls of a method are counted in the very type that declares it. */
    private boolean isCounted(ExecutableElement method, TypeElement owner) {
        return measured.contains(owner)
                && isPublicOfInstance(method)
                && (Switches.isEnabled(owner, AnnotationNames.METRICS)
                        || Switches.isEnabled(owner, AnnotationNames.METERED));
    }

    private static boolean isPublicOfInstance(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.STATIC);
    }

    private void checkUncounted(ExecutableElement method, TypeElement owner) {
        if (!isPublicOfInstance(method)) {
            refuse(
                    method,
                    AnnotationNames.UNMETERED,
                    "%s.%s is not a public instance method and would not be counted anyway. Remove it."
                            .formatted(owner.getSimpleName(), method.getSimpleName()));
        } else if (!isCounted(method, owner)) {
            refuse(
                    method,
                    AnnotationNames.UNMETERED,
                    "without @Metrics, only the @Metered methods of %s are measured. Remove it, or annotate %s with"
                                    .formatted(owner.getSimpleName(), owner.getSimpleName())
                            + " @Metrics.");
        }
    }

    /** An override that opts out of what it would inherit. */
    private boolean overridesMetered(ExecutableElement method) {
        return Overrides.overridden(compilation, method, Owner.of(method)).stream()
                .anyMatch(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.METERED));
    }

    /** The modifier that keeps decorators of subtypes from overriding a method, if there is one. */
    static Optional<String> obstacle(ExecutableElement method) {
        return Stream.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .filter(method.getModifiers()::contains)
                .findFirst()
                .map(Modifier::toString);
    }

    /** Whether measured types inherit from {@code owner}, here or in another compilation. */
    private boolean isBase(TypeElement owner) {
        return owner.getKind() == ElementKind.INTERFACE
                || Supertypes.isAbstractClass(owner)
                || measured.areBelow(owner);
    }

    private void checkField(VariableElement field) {
        TypeElement owner = Owner.of(field);
        // A base class may have its subclasses in another compilation.
        boolean isBase = owner.getModifiers().contains(Modifier.ABSTRACT) || measured.areBelow(owner);
        if (!measured.contains(owner) && !isBase && !Switches.isDisabled(owner)) {
            refuse(
                    field,
                    AnnotationNames.METRIC_FIELD,
                    "%s is not measured and has no @Inject constructor, so nothing assigns the field."
                                    .formatted(owner.getSimpleName())
                            + " Annotate %s with @Metrics.".formatted(owner.getSimpleName()));
        }
    }

    private void refuse(Element element, String annotation, String reason) {
        AnnotationReader.find(element, annotation)
                .ifPresent(found ->
                        findings.add(Code.GN116, found.position(), "%s has no effect: %s", found.display(), reason));
    }

    private static SourcePosition position(Element element, String annotation) {
        return AnnotationReader.find(element, annotation)
                .map(AnnotationReader::position)
                .orElseGet(() -> SourcePosition.of(element));
    }
}
