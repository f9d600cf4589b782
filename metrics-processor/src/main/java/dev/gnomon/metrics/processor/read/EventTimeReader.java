// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Instants;
import dev.gnomon.metrics.processor.element.Overrides;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.Suppressed;
import dev.gnomon.metrics.processor.model.Accessors;
import dev.gnomon.metrics.processor.model.EventTime;
import dev.gnomon.metrics.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the instant of an event's emission: a parameter of its handler, or else an accessor of one. */
final class EventTimeReader {
    private final Compilation compilation;
    private final AccessorReader accessors;

    EventTimeReader(Compilation compilation, TypeElement type) {
        this.compilation = compilation;
        this.accessors = new AccessorReader(compilation, type);
    }

    /** All that are found; there is to be one at most. The arguments are those of {@link LabelReader#read}. */
    List<EventTime> read(
            ExecutableElement annotated,
            ExecutableType memberType,
            List<Parameter> parameters,
            SourcePosition handler) {
        List<EventTime> onParameters = new ArrayList<>();
        List<EventTime> onAccessors = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            VariableElement declared = annotated.getParameters().get(i);
            TypeMirror type = memberType.getParameterTypes().get(i);
            AnnotationReader.find(declared, AnnotationNames.EVENT_TIME)
                    .ifPresent(mark -> Instants.form(type)
                            .ifPresent(form -> onParameters.add(new EventTime(
                                    parameter, Optional.empty(), form, Optional.empty(), mark.position()))));
            AccessorReader.receivers(type)
                    .flatMap(receiver -> ofAccessors(parameter, receiver, handler))
                    .distinct() // two bounds may have it from one interface
                    .forEach(onAccessors::add);
        }
        return onParameters.isEmpty() ? onAccessors : onParameters;
    }

    private Stream<EventTime> ofAccessors(Parameter parameter, DeclaredType receiver, SourcePosition handler) {
        TypeElement type = (TypeElement) receiver.asElement();
        return ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream()
                .filter(method -> method.getParameters().isEmpty()
                        && Instants.form(method.getReturnType()).isPresent()
                        && isMarked(method, type))
                .flatMap(method -> Instants.form(method.getReturnType()).stream()
                        .map(form -> ofAccessor(parameter, type, method, form, handler)));
    }

    private EventTime ofAccessor(
            Parameter parameter,
            TypeElement type,
            ExecutableElement method,
            EventTime.Form form,
            SourcePosition handler) {
        String name = method.getSimpleName().toString();
        Optional<String> obstacle = accessors.isUsable(type, method)
                ? Optional.empty()
                : Optional.of(
                        "%s.%s() is the instant of the event, but the decorator cannot call it. Make the method and its type public."
                                .formatted(type.getSimpleName(), name));
        return new EventTime(
                parameter,
                Optional.of(new Accessors(name + "()", List.of(name), false, Suppressed.ofUse(method))),
                form,
                obstacle,
                handler);
    }

    /** Whether a method is marked, or overrides one that is: an accessor of a record implements one of an interface. */
    private boolean isMarked(ExecutableElement method, TypeElement type) {
        return AnnotationReader.isPresent(method, AnnotationNames.EVENT_TIME)
                || Overrides.overridden(compilation, method, type).stream()
                        .anyMatch(overridden -> AnnotationReader.isPresent(overridden, AnnotationNames.EVENT_TIME));
    }
}
