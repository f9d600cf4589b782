// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.LABEL_RULES;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.LABEL_VALUES;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.gnomon.metrics.processor.model.Accessors;
import dev.gnomon.metrics.processor.model.EventTime;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.processor.model.Signature;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A method that follows accessors from an argument to what is recorded of it, and stops where it meets a null. */
final class ArgumentReader {
    private final String name;
    private final List<TypeVariableName> inScope;
    private final List<AnnotationSpec> annotations;
    private final boolean isIndex;

    private ArgumentReader(
            String name, List<TypeVariableName> inScope, List<AnnotationSpec> annotations, boolean isIndex) {
        this.name = name;
        this.inScope = inScope;
        this.annotations = annotations;
        this.isIndex = isIndex;
    }

    /** A reader of the arguments of a call. */
    static ArgumentReader of(MeasuredType type, NamedCall call, String name) {
        Signature signature = call.method().signature();
        // A variable of the method hides one of the type.
        return new ArgumentReader(
                name,
                Stream.concat(type.typeVariables().stream(), signature.typeVariables().stream())
                        .toList(),
                call.method().annotations(),
                LabelArguments.areIndexes(call));
    }

    /** A reader of the arguments of a recording method, whose series is found by indexes or by texts. */
    static ArgumentReader of(RecordingMethod method, String name, boolean isIndex) {
        return new ArgumentReader(name, method.signature().typeVariables(), method.annotations(), isIndex);
    }

    /** The reader of a label's value, or of its index where the recorder is found by indexes. */
    MethodSpec ofLabel(NamedLabel named) {
        Accessors path = named.label().accessors().value().orElseThrow();
        // What is inferred would fit more than one conversion; a variable has one type.
        int steps = path.inferred() ? path.steps().size() : path.steps().size() - 1;
        String last = path.inferred() ? "" : "." + path.steps().get(steps) + "()";
        String conversion = isIndex ? "index" : "of";
        return reader(
                isIndex ? TypeName.INT : ClassName.get(String.class),
                named.label().parameter(),
                path.steps().subList(0, steps),
                isIndex ? CodeBlock.of("0") : CodeBlock.of("$T.NONE", LABEL_RULES),
                from -> CodeBlock.of("$T.$N($N$L)", LABEL_VALUES, conversion, from, last),
                path.warnings());
    }

    /** The reader of the instant at which an event was emitted. */
    MethodSpec ofTime(EventTime time) {
        List<String> steps = time.accessor().map(Accessors::steps).orElse(List.of());
        List<String> warnings = time.accessor().map(Accessors::warnings).orElse(List.of());
        boolean isNeverNull = time.form() == EventTime.Form.MILLIS || time.form() == EventTime.Form.INSTANT;
        String last = isNeverNull ? "." + steps.get(0) + "()" : "";
        return reader(
                ClassName.get(Instant.class),
                time.parameter(),
                isNeverNull ? List.of() : steps,
                CodeBlock.of("null"),
                from -> switch (time.form()) {
                    case INSTANT -> CodeBlock.of("$N$L", from, last);
                    case MILLIS, BOXED_MILLIS -> CodeBlock.of("$T.ofEpochMilli($N$L)", Instant.class, from, last);
                    case DATE -> CodeBlock.of("$T.ofEpochMilli($N.getTime())", Instant.class, from);
                },
                warnings);
    }

    private MethodSpec reader(
            TypeName result,
            Parameter parameter,
            List<String> steps,
            CodeBlock none,
            Function<String, CodeBlock> value,
            List<String> warnings) {
        NameAllocator names = new NameAllocator();
        MethodSpec.Builder reader = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(TypeVariables.of(parameter.type(), inScope))
                .addParameter(parameter.type(), names.newName(parameter.name()))
                .returns(result)
                .beginControlFlow("try");
        OverridingMethod.suppressed(annotations, warnings).ifPresent(reader::addAnnotation);
        String from = parameter.name();
        for (String step : steps) {
            String next = names.newName(step);
            reader.addStatement("var $N = $N == null ? null : $N.$N()", next, from, from, step);
            from = next;
        }
        String failure = names.newName("unreadable");
        return reader.addStatement("return $N == null ? $L : $L", from, none, value.apply(from))
                .nextControlFlow("catch ($T $N)", Throwable.class, failure)
                .addStatement("return $L", none)
                .endControlFlow()
                .build();
    }
}
