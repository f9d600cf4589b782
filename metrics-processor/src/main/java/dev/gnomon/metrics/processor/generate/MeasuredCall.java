// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Result;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.naming.NamedCall;

/** The override of one measured method. */
final class MeasuredCall {
    private final MeasuredType type;
    private final MeasuredMethod method;
    private final String target;
    private final Locals locals;
    private final Recording recording;
    private final String result;
    private final String failure;

    MeasuredCall(MeasuredType type, NamedCall call) {
        this.type = type;
        this.method = call.method();
        this.target = OverridingMethod.target(type, method);
        this.locals = new Locals(call);
        this.recording = Recording.of(call, locals);
        this.result = locals.name(nameOfResult());
        this.failure = locals.name("failure");
    }

    MethodSpec method() {
        MethodSpec.Builder override = OverridingMethod.signature(type, method);
        if (type.kind() == TypeKind.CLASS) {
            passOnWhileConstructing(override);
        }
        recording.begin(override);
        callAndNoteFailure(override);
        noteEnd(override);
        return override.build();
    }

    private void passOnWhileConstructing(MethodSpec.Builder override) {
        override.beginControlFlow("if ($L == null)", locals.field());
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
        override.nextControlFlow("catch ($T $N)", Throwable.class, failure);
        recording.fail(override, failure);
        override.addStatement("throw $N", failure).endControlFlow();
    }

    private void noteEnd(MethodSpec.Builder override) {
        if (method.endsLater()) {
            recording.observe(override, result);
            return;
        }
        recording.succeed(override);
        if (method.result() != Result.NONE) {
            override.addStatement("return $N", result);
        }
    }

    private CodeBlock call() {
        return CodeBlock.of(
                "$L.$N($L)", target, method.name(), method.signature().arguments());
    }

    private String nameOfResult() {
        if (!method.endsLater()) {
            return "result";
        }
        return switch (method.result()) {
            case STAGE -> "stage";
            case MONO -> "mono";
            case FLUX -> "flux";
            default -> "publisher";
        };
    }
}
