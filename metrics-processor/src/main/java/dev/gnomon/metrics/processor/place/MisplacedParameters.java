// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Instants;
import dev.gnomon.metrics.processor.element.Overrides;
import dev.gnomon.metrics.processor.element.Owner;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Switches;
import dev.gnomon.metrics.processor.model.TypeNames;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reports labels of methods that are not metered, and event times that are no instant or belong to no event. */
final class MisplacedParameters {
    private final Compilation compilation;
    private final Findings findings;
    private final MeasuredTypes measured;
    private final Set<TypeElement> handles;

    /**
     * @param measured the types of the round that are to be decorated
     * @param handles the types of the round that declare a metric
     */
    MisplacedParameters(Compilation compilation, Findings findings, MeasuredTypes measured, Set<TypeElement> handles) {
        this.compilation = compilation;
        this.findings = findings;
        this.measured = measured;
        this.handles = handles;
    }

    void check(Round round) {
        for (Element element : round.annotated(AnnotationNames.LABEL)) {
            checkLabel((VariableElement) element);
        }
        for (Element element : round.annotated(AnnotationNames.EVENT_TIME)) {
            if (element instanceof VariableElement parameter) {
                checkEventTime(parameter);
            } else {
                checkAccessor((ExecutableElement) element);
            }
        }
    }

    private void checkLabel(VariableElement parameter) {
        ExecutableElement method = method(parameter);
        TypeElement owner = Owner.of(method);
        if (Switches.isDisabled(owner)
                || AnnotationReader.isPresent(owner, AnnotationNames.METRIC)
                || AnnotationReader.isPresent(method, AnnotationNames.METERED)) {
            return;
        }
        String display = owner.getSimpleName() + "." + method.getSimpleName();
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            refuse(parameter, AnnotationNames.LABEL, "constructors are not measured. Remove it.");
        } else if (Overrides.overridden(compilation, method, owner).stream()
                .anyMatch(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.METERED))) {
            refuse(
                    parameter,
                    AnnotationNames.LABEL,
                    display + " inherits @Metered together with the labels of the overridden method. Annotate it with"
                            + " @Metered too, or remove the label.");
        } else if (!isMeasuredByType(method, owner) && !isReadElsewhere(method, owner)) {
            refuse(
                    parameter,
                    AnnotationNames.LABEL,
                    "%s is not @Metered. Annotate it with @Metered, or remove the label.".formatted(display));
        }
    }

    private static boolean isMeasuredByType(ExecutableElement method, TypeElement type) {
        return (AnnotationReader.isPresent(type, AnnotationNames.METERED) || Switches.publishes(type))
                && !AnnotationReader.isPresent(method, AnnotationNames.UNMETERED)
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether an inheriting type reads the labels: a metric with a handle, or a type that measures all its methods. */
    private boolean isReadElsewhere(ExecutableElement method, TypeElement owner) {
        return mayRecord(method, owner)
                || Stream.concat(handles.stream(), measured.stream().filter(type -> isMeasuredByType(method, type)))
                        .anyMatch(type ->
                                compilation.elements().getAllMembers(type).contains(method));
    }

    /** Whether a metric of another compilation may inherit the method to record by. */
    private boolean mayRecord(ExecutableElement method, TypeElement owner) {
        return owner.getKind() == ElementKind.INTERFACE
                && method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getReturnType().getKind() == TypeKind.VOID
                && !measured.contains(owner);
    }

    private void checkEventTime(VariableElement parameter) {
        ExecutableElement method = method(parameter);
        TypeElement owner = Owner.of(method);
        boolean isRecordComponent =
                owner.getKind() == ElementKind.RECORD && method.getKind() == ElementKind.CONSTRUCTOR;
        if (isRecordComponent || Switches.isDisabled(owner)) {
            return; // of a component the accessor is annotated too
        }
        String display = owner.getSimpleName() + "." + method.getSimpleName();
        if (Switches.publishes(owner)) {
            refuse(
                    parameter,
                    AnnotationNames.EVENT_TIME,
                    "%s publishes its event, and only the handler of an event has a latency. Remove @EventTime."
                            .formatted(display));
        } else if (AnnotationReader.find(method, AnnotationNames.METERED)
                .flatMap(metered -> metered.statedText("event").value())
                .isEmpty()) {
            refuse(
                    parameter,
                    AnnotationNames.EVENT_TIME,
                    "%s is not the handler of an event. Annotate it with @Metered(event = ...), or remove @EventTime."
                            .formatted(display));
        } else {
            checkIsInstant(
                    position(parameter, AnnotationNames.EVENT_TIME),
                    parameter.getSimpleName() + " has the type",
                    parameter.asType());
        }
    }

    private void checkAccessor(ExecutableElement method) {
        if (!method.getParameters().isEmpty()
                || method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            refuse(
                    method,
                    AnnotationNames.EVENT_TIME,
                    "the decorator cannot call %s.%s. Make it a non-private instance method without parameters."
                            .formatted(Owner.of(method).getSimpleName(), method.getSimpleName()));
        } else {
            checkIsInstant(
                    ofAccessor(method),
                    Owner.of(method).getSimpleName() + "." + method.getSimpleName() + "() returns",
                    method.getReturnType());
        }
    }

    private void checkIsInstant(SourcePosition position, String what, TypeMirror type) {
        if (Instants.form(type).isEmpty()) {
            findings.add(
                    Code.GN132,
                    position,
                    "%s %s, which is not an instant. Make it an Instant, a java.util.Date, or a long of milliseconds"
                            + " since the epoch.",
                    what,
                    TypeNames.simple(TypeName.get(type)));
        }
    }

    /** The component of a record stands for an accessor that is not written. */
    private static SourcePosition ofAccessor(ExecutableElement method) {
        Element owner = Owner.of(method);
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(component -> owner.getKind() == ElementKind.RECORD
                        && component.getSimpleName().equals(method.getSimpleName()))
                .findFirst()
                .map(SourcePosition::of)
                .orElseGet(() -> position(method, AnnotationNames.EVENT_TIME));
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
