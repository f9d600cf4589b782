// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.Result;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.NamedCall;

/** The override of one measured method. */
final class MeasuredCall {
    private final MeasuredType type;
    private final MeasuredMethod method;
    private final String target;
    private final String recorder;
    private final String start;
    private final String result;
    private final String failure;

    MeasuredCall(MeasuredType type, NamedCall call) {
        this.type = type;
        this.method = call.method();
        NameAllocator names = new NameAllocator();
        method.signature().parameters().forEach(parameter -> names.newName(parameter.name()));
        this.target = OverridingMethod.target(type, method);
        this.recorder = isParameter(call.field()) ? "this." + call.field() : call.field();
        names.newName(isParameter(call.field()) ? "recorder" : call.field());
        this.start = names.newName("start");
        this.result = names.newName(method.endsLater() ? "stage" : "result");
        this.failure = names.newName("failure");
    }

    MethodSpec method() {
        MethodSpec.Builder override = OverridingMethod.signature(type, method);
        if (type.kind() == TypeKind.CLASS) {
            passOnWhileConstructing(override);
        }
        override.addStatement("long $N = $L.begin()", start, recorder);
        callAndNoteFailure(override);
        noteEnd(override);
        return override.build();
    }

    private void passOnWhileConstructing(MethodSpec.Builder override) {
        override.beginControlFlow("if ($L == null)", recorder);
        override.addComment(
                "The constructor of $L is still running", type.type().simpleName());
        if (method.result() == Result.NONE) {
            override.addStatement(call()).addStatement("return");
        } else {
            override.addStatement("return $L", call());
        }
        override.endControlFlow();
    }

    private void callAndNoteFailure(MethodSpec.Builder override) {
        if (method.result() != Result.NONE) {
            override.addStatement("$T $N", method.returnType(), result);
        }
        override.beginControlFlow("try");
        if (method.result() == Result.NONE) {
            override.addStatement(call());
        } else {
            override.addStatement("$N = $L", result, call());
        }
        override.nextControlFlow("catch ($T $N)", Throwable.class, failure)
                .addStatement("$L.failure($N, $N)", recorder, start, failure)
                .addStatement("throw $N", failure)
                .endControlFlow();
    }

    private void noteEnd(MethodSpec.Builder override) {
        if (method.endsLater()) {
            override.addStatement("return $L.observe($N, $N)", recorder, start, result);
            return;
        }
        override.addStatement("$L.success($N)", recorder, start);
        if (method.result() != Result.NONE) {
            override.addStatement("return $N", result);
        }
    }

    private CodeBlock call() {
        return CodeBlock.of(
                "$L.$N($L)", target, method.name(), method.signature().arguments());
    }

    private boolean isParameter(String name) {
        return method.signature().parameters().stream().map(Parameter::name).anyMatch(name::equals);
    }
}
