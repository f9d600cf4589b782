// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.gnomon.metrics.processor.model.EventTime;
import dev.gnomon.metrics.processor.model.MeasuredConstructor;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.ReservedNames;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.LabelRules;
import dev.gnomon.metrics.vocabulary.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names everything that is generated for one type. */
public final class TypeNaming {
    /** The forms of an instant that a recorder takes. */
    private static final Set<EventTime.Form> DIRECT = Set.of(EventTime.Form.INSTANT, EventTime.Form.MILLIS);

    private final MeasuredType type;
    private final NameAllocator constants = new NameAllocator();
    private final NameAllocator fields = ReservedNames.allocator();
    private final NameAllocator readers = new NameAllocator();
    private final String definitions;
    private final String arguments;

    private TypeNaming(MeasuredType type) {
        this.type = type;
        constants.newName("SERVICE");
        fields.newName("delegate");
        if (type.kind() == TypeKind.INTERFACE) {
            fields.newName("registry");
        }
        // A recorder must not hide the metric field that the constructor assigns.
        type.fields().forEach(field -> fields.newName(field.field()));
        Set<String> hidden = hidden(type);
        definitions = free("Definitions", hidden);
        arguments = free("Arguments", hidden);
    }

    /** The names that a nested class of the decorator cannot be called by: those of members, variables, parameters. */
    private static Set<String> hidden(MeasuredType type) {
        Set<String> hidden = new HashSet<>(type.ambiguousNames());
        type.typeVariables().forEach(variable -> hidden.add(variable.name()));
        Stream.concat(
                        type.constructors().stream().map(MeasuredConstructor::signature),
                        type.methods().stream().map(MeasuredMethod::signature))
                .forEach(signature -> {
                    signature.typeVariables().forEach(variable -> hidden.add(variable.name()));
                    signature.parameters().forEach(parameter -> hidden.add(parameter.name()));
                });
        return hidden;
    }

    /** {@code type} with its names. */
    public static NamedType name(MeasuredType type) {
        return new TypeNaming(type).name();
    }

    private NamedType name() {
        ClassName decorator = GeneratedNames.decorator(type.type());
        return new NamedType(
                type,
                decorator,
                GeneratedNames.module(type.type()),
                decorator.nestedClass(definitions),
                calls(),
                type.fields().stream()
                        .filter(field -> field.type().isPresent())
                        .map(this::metric)
                        .toList());
    }

    private List<NamedCall> calls() {
        List<MeasuredMethod> measured =
                type.methods().stream().filter(type::isMeasured).toList();
        Set<String> actions = new HashSet<>();
        for (MeasuredMethod method : measured) {
            if (isAction(method)) {
                actions.add(CallNaming.action(method, measured));
            }
        }
        List<NamedCall> calls = new ArrayList<>();
        Set<String> others = new HashSet<>(actions);
        for (MeasuredMethod method : measured) {
            String name = CallNaming.action(method, measured);
            calls.add(call(method, isAction(method) ? name : free(name, others), event(method, measured)));
        }
        return calls;
    }

    private String event(MeasuredMethod method, List<MeasuredMethod> measured) {
        Optional<String> stated =
                method.metering().flatMap(metering -> metering.event().value());
        return switch (type.callKind(method)) {
            case REQUEST, ACTION, NAMED -> "";
            case HANDLER -> stated.orElseThrow();
            case PUBLISHER -> stated.orElseGet(() -> CallNaming.event(method, measured));
        };
    }

    private boolean isAction(MeasuredMethod method) {
        return type.callKind(method) == CallKind.ACTION;
    }

    /** The name of what is no action is only a key, and gives way to the actions' names. */
    private static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }

    private NamedCall call(MeasuredMethod method, String action, String event) {
        String prefix = method.metering()
                .flatMap(metering -> metering.prefix().value())
                .orElse(type.service().prefix());
        boolean overloaded = !action.equals(Names.snakeCase(method.name()));
        CallKind kind = type.callKind(method);
        List<NamedLabel> labels = kind == CallKind.REQUEST
                ? List.of()
                : method.labels().stream().map(label -> label(action, label)).toList();
        return new NamedCall(
                method,
                kind,
                action,
                event,
                prefix,
                constants.newName(action.toUpperCase(Locale.ROOT)),
                fields.newName(overloaded ? CallNaming.camelCase(action) : decapitalized(method.name())),
                arguments,
                labels,
                RecorderKind.of(method, labels),
                kind == CallKind.HANDLER
                        ? method.eventTimes().stream().findFirst().map(time -> time(action, time))
                        : Optional.empty());
    }

    /** A field called like a class would be meant instead of it, where an annotation names a constant of the class. */
    private static String decapitalized(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toLowerCase(first))
                .append(name, Character.charCount(first), name.length())
                .toString();
    }

    private NamedLabel label(String action, MeasuredLabel label) {
        String name = label.name().value().orElseGet(() -> Names.snakeCase(label.declared()));
        return new NamedLabel(
                label,
                name,
                label.max().value().orElse(LabelRules.DEFAULT_MAX),
                label.accessors().value().map(accessors -> reader(action, name)));
    }

    private NamedTime time(String action, EventTime time) {
        boolean direct = time.accessor().isEmpty() && DIRECT.contains(time.form());
        return new NamedTime(time, direct ? Optional.empty() : Optional.of(reader(action, "event_time")));
    }

    private String reader(String action, String what) {
        return readers.newName(CallNaming.camelCase(action + "_" + what));
    }

    private NamedMetric metric(MeasuredField field) {
        String stated = field.metric().name().value();
        return new NamedMetric(
                field,
                field.type().orElseThrow(),
                Names.metricName(
                        field.prefix().orElse(type.service().prefix()),
                        stated.isEmpty() ? Names.snakeCase(field.field()) : stated,
                        field.metric().unit().value(),
                        field.type().orElseThrow()),
                constants.newName(Names.snakeCase(field.field()).toUpperCase(Locale.ROOT)));
    }
}
