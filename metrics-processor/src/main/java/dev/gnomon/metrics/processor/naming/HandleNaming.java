// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.processor.model.Amount;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.DeclaredMetric.Form;
import dev.gnomon.metrics.processor.model.MeasuredLabel;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.RecordingKind;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.processor.model.Signature;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.StatedMetric;
import dev.gnomon.metrics.processor.model.ValueSet;
import dev.gnomon.metrics.vocabulary.LabelRules;
import dev.gnomon.metrics.vocabulary.Names;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** Names everything that is generated for one handle, and the recording methods of a type that declares none itself. */
public final class HandleNaming {
    private final DeclaredMetric handle;

    /** The names of the parameters of methods that are declared here. */
    private final NameAllocator parameters = new NameAllocator();

    private final NameAllocator readers = new NameAllocator();

    private HandleNaming(DeclaredMetric handle) {
        this.handle = handle;
    }

    /** {@code handle} with its names. */
    public static NamedHandle name(DeclaredMetric handle) {
        return new HandleNaming(handle).name();
    }

    private NamedHandle name() {
        StatedMetric metric = handle.metric();
        List<RecordingMethod> methods = handle.form() == Form.RECORDING ? handle.methods() : ownMethods();
        List<List<NamedLabel>> labels = methods.stream().map(this::labels).toList();
        boolean hasLabels = !labels.isEmpty() && !labels.get(0).isEmpty();
        return new NamedHandle(
                handle,
                GeneratedNames.handle(handle.type()),
                GeneratedNames.module(handle.type()),
                Names.metricName("", metric.name().value(), metric.unit().value(), handle.metricType()),
                hasLabels ? "family" : "series",
                nested(NamedHandle.DEFINITIONS, methods),
                nested(NamedHandle.ARGUMENTS, methods),
                methods,
                labels);
    }

    /** A nested class of the handle, named in full where the interface has a member or a type variable of its name. */
    private String nested(String simpleName, List<RecordingMethod> methods) {
        boolean isAmbiguous = handle.ambiguousNames().contains(simpleName)
                || methods.stream()
                        .flatMap(method -> method.signature().typeVariables().stream())
                        .anyMatch(variable -> variable.name().equals(simpleName));
        return isAmbiguous ? GeneratedNames.handle(handle.type()).simpleName() + "." + simpleName : simpleName;
    }

    private List<NamedLabel> labels(RecordingMethod method) {
        int max = handle.form() == Form.RECORDING ? LabelRules.DEFAULT_MAX : 0;
        return method.labels().stream()
                .map(label -> new NamedLabel(
                        label,
                        name(label),
                        label.max().value().orElse(max),
                        label.accessors().value().map(path -> readers.newName(CallNaming.camelCase(name(label))))))
                .toList();
    }

    private static String name(MeasuredLabel label) {
        return label.name().value().orElseGet(() -> Names.snakeCase(label.declared()));
    }

    private List<RecordingMethod> ownMethods() {
        List<MeasuredLabel> labels =
                handle.metric().labels().value().stream().map(this::label).toList();
        List<RecordingMethod> methods = new ArrayList<>();
        for (RecordingKind recording : RecordingKind.of(handle.metricType())) {
            recording.ownAmounts(handle.metricType()).forEach(amount -> methods.add(method(recording, amount, labels)));
        }
        return methods;
    }

    private MeasuredLabel label(String name) {
        Parameter parameter = new Parameter(
                parameters.newName(CallNaming.camelCase(Names.snakeCase(name))),
                ClassName.get(String.class),
                List.of());
        Stated<List<String>> labels = handle.metric().labels();
        return new MeasuredLabel(
                parameter,
                name,
                new Stated<>(Optional.of(name), labels.position()),
                new Stated<>(Optional.empty(), labels.position()),
                new ValueSet.Open(),
                new Stated<>(Optional.empty(), labels.position()),
                Optional.empty(),
                labels.position());
    }

    private RecordingMethod method(RecordingKind recording, Amount amount, List<MeasuredLabel> labels) {
        Optional<Parameter> amountParameter = amountType(amount)
                .map(type -> new Parameter(parameters.clone().newName(name(recording, amount)), type, List.of()));
        List<Parameter> all = new ArrayList<>();
        amountParameter.ifPresent(all::add);
        labels.forEach(label -> all.add(label.parameter()));
        return new RecordingMethod(
                recording.method(),
                recording.result(handle.metricType()),
                new Signature(List.of(), all, false, List.of()),
                amount,
                amountParameter,
                labels,
                Set.of(),
                List.of(),
                handle.position());
    }

    private static String name(RecordingKind recording, Amount amount) {
        return switch (amount) {
            case DURATION -> "duration";
            case SUPPLIER -> "callback";
            case NONE, WHOLE, REAL, BOXED ->
                switch (recording) {
                    case SET, OBSERVE -> "value";
                    default -> "amount";
                };
        };
    }

    private static Optional<TypeName> amountType(Amount amount) {
        return switch (amount) {
            case NONE, BOXED -> Optional.empty();
            case WHOLE -> Optional.of(TypeName.LONG);
            case REAL -> Optional.of(TypeName.DOUBLE);
            case DURATION -> Optional.of(ClassName.get(Duration.class));
            case SUPPLIER -> Optional.of(ClassName.get(DoubleSupplier.class));
        };
    }
}
