// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.processor.model.Amount;
import dev.gnomon.metrics.processor.model.DeclaredMetric.Form;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.RecordingKind;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One recording method of a handle, for one registry and for the installed one. */
final class HandleMethod {
    static final String INSTALLED_FIELD = "INSTALLED";

    private final NamedHandle named;
    private final RecordingMethod method;
    private final RecordingKind recording;
    private final boolean declared;
    private final List<NamedLabel> labels;

    HandleMethod(NamedHandle named, int index) {
        this.named = named;
        this.method = named.methods().get(index);
        this.recording =
                RecordingKind.find(named.handle().metricType(), method.name()).orElseThrow();
        this.labels = named.labels().get(index);
        this.declared = named.handle().form() == Form.RECORDING;
    }

    /** The static method. */
    MethodSpec onInstalled() {
        MethodSpec.Builder spec = signature().addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        if (declared) {
            spec.addJavadoc(
                    "{@link $T#$N} of the installed registry.\n", named.handle().type(), method.name());
        }
        String arguments = method.signature().arguments();
        if (recording == RecordingKind.CALLBACK) {
            NameAllocator names = new NameAllocator();
            method.signature().parameters().forEach(parameter -> names.newName(parameter.name()));
            String handle = names.newName("handle");
            return spec.addStatement(
                            "$N.attempt($N -> $N.$N($L))", INSTALLED_FIELD, handle, handle, method.name(), arguments)
                    .build();
        }
        return spec.addStatement("$L$N.get().$N($L)", returns(), INSTALLED_FIELD, method.name(), arguments)
                .build();
    }

    /** The method of the handle of one registry. */
    MethodSpec onBound() {
        MethodSpec.Builder spec = signature();
        if (declared) {
            spec.addAnnotation(Override.class);
        }
        spec.addModifiers(Modifier.PUBLIC);
        return spec.addStatement(
                        switch (recording) {
                            case SERIES -> CodeBlock.of("return $L", series());
                            case CALLBACK -> callback();
                            case INCREMENT, DECREMENT, SET, ADD, OBSERVE, RECORD, START ->
                                CodeBlock.of("$L$L.$L($L)", returns(), target(), recording.method(), amount());
                        })
                .build();
    }

    private MethodSpec.Builder signature() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotations(OverridingMethod.carried(method.annotations()))
                .returns(method.returnType())
                .addTypeVariables(method.signature().typeVariables());
        for (Parameter parameter : method.signature().parameters()) {
            spec.addParameter(ParameterSpec.builder(parameter.type(), parameter.name())
                    .addAnnotations(parameter.annotations())
                    .build());
        }
        if (!declared) {
            spec.addJavadoc(document() + "\n");
        }
        return spec;
    }

    private String returns() {
        return method.returnType().equals(TypeName.VOID) ? "" : "return ";
    }

    private String amount() {
        return method.amountParameter().map(Parameter::name).orElse("");
    }

    /** What the amount is given to: a handle with a method for the series itself asks that. */
    private CodeBlock target() {
        return declared || !named.hasLabels()
                ? series()
                : CodeBlock.of(
                        "$L($L)",
                        RecordingKind.SERIES.method(),
                        String.join(
                                ", ",
                                method.labels().stream()
                                        .map(label -> label.parameter().name())
                                        .toList()));
    }

    private CodeBlock series() {
        String field = field(named.target());
        return labels.isEmpty()
                ? CodeBlock.of("$L", field)
                : CodeBlock.of("$L.$L($L)", field, areIndexes() ? "atIndexes" : "labelValues", values());
    }

    private CodeBlock callback() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L.$N", named.definitions(), NamedHandle.METRIC));
        if (!labels.isEmpty()) {
            arguments.add(CodeBlock.of("$T.of($L)", RuntimeNames.LABELS, pairs()));
        }
        arguments.add(CodeBlock.of("$N", amount()));
        return CodeBlock.of("$L.gaugeCallback($L)", field("registry"), CodeBlock.join(arguments, ",$W"));
    }

    /** Whether the series is found by the indexes of the values; a callback is told by their texts. */
    private boolean areIndexes() {
        return recording != RecordingKind.CALLBACK && named.combinations() > 0;
    }

    private CodeBlock values() {
        return CodeBlock.join(labels.stream().map(this::value).toList(), ",$W");
    }

    private CodeBlock pairs() {
        return CodeBlock.join(
                labels.stream()
                        .map(label -> CodeBlock.of("$S, $L", label.name(), value(label)))
                        .toList(),
                ",$W");
    }

    private CodeBlock value(NamedLabel label) {
        return LabelArguments.argument(label, areIndexes() ? "index" : "of", named.arguments());
    }

    /** The methods that read labels from the arguments. */
    List<MethodSpec> readers() {
        return labels.stream()
                .flatMap(label -> label.reader().stream()
                        .map(name ->
                                ArgumentReader.of(method, name, areIndexes()).ofLabel(label)))
                .toList();
    }

    /** A field, which a parameter of its name hides. */
    private String field(String name) {
        boolean hidden = method.signature().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
        return hidden ? "this." + name : name;
    }

    private String document() {
        return switch (recording) {
            case INCREMENT ->
                method.amount() == Amount.NONE ? "Adds one." : "Adds {@code " + amount() + "}, which is not negative.";
            case DECREMENT -> "Takes one away.";
            case SET -> "Replaces the value.";
            case ADD -> "Moves the value by {@code " + amount() + "}, up or down.";
            case CALLBACK -> "From now on each scrape asks {@code " + amount() + "} for the value.";
            case OBSERVE -> "Counts {@code " + amount() + "}, in the metric's unit.";
            case RECORD -> "Counts {@code " + amount() + "}.";
            case START -> "Starts a stopwatch that records when it is closed.";
            case SERIES -> "The series itself.";
        };
    }
}
