// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.FLOW_ADAPTERS;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.FLUX;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.MEASURED_SUBSCRIPTION;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.MONO;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.gnomon.metrics.processor.naming.NamedCall;

/**
 * A call for each subscription to what the method returns. A method that throws in place of returning it is a call that
 * failed at once; one whose result nobody subscribes to is none.
 */
final class SubscribedRecording implements Recording {
    private final NamedCall call;
    private final Locals locals;
    private final String subscription;
    private final String value;

    SubscribedRecording(NamedCall call, Locals locals) {
        this.call = call;
        this.locals = locals;
        this.subscription = locals.name("subscription");
        this.value = locals.name("value");
    }

    @Override
    public void begin(MethodSpec.Builder override) {
        TimedRecording.choose(override, call, locals);
    }

    @Override
    public void fail(MethodSpec.Builder override, String failure) {
        TimedRecording.latency(call, locals).ifPresent(override::addStatement);
        override.addStatement("$L.failure($L.begin(), $N)", locals.recorder(), locals.recorder(), failure);
    }

    @Override
    public void succeed(MethodSpec.Builder override) {
        throw new IllegalStateException(
                "a publisher is observed: " + call.method().display());
    }

    @Override
    public void observe(MethodSpec.Builder override, String result) {
        switch (call.method().result()) {
            case FLOW_PUBLISHER -> override.addStatement("return $L", observed(CodeBlock.of("$N", result)));
            case REACTIVE_PUBLISHER ->
                override.addStatement(
                        "return $N == null\n? null\n: $T.toPublisher($L)",
                        result,
                        FLOW_ADAPTERS,
                        observed(CodeBlock.of("$T.toFlowPublisher($N)", FLOW_ADAPTERS, result)));
            case MONO ->
                defer(override, MONO, result, CodeBlock.of("doOnSuccess($N -> $N.success())", value, subscription));
            case FLUX -> defer(override, FLUX, result, CodeBlock.of("doOnComplete($N::success)", subscription));
            case NONE, VALUE, LAZY, STAGE, UNOBSERVABLE, OTHER_PUBLISHER, COROUTINE ->
                throw new IllegalStateException("no publisher: " + call.method().display());
        }
    }

    private CodeBlock observed(CodeBlock publisher) {
        CodeBlock time = LabelArguments.eventTime(call)
                .map(instant -> CodeBlock.of(", $L", instant))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of("$L.observe($L$L)", locals.recorder(), publisher, time);
    }

    /** With Reactor's own operators, which the source that returns its types has at hand. */
    private void defer(MethodSpec.Builder override, ClassName publisher, String result, CodeBlock completion) {
        override.addCode("return $N == null ? null : $T.defer(() -> {\n$>", result, publisher);
        TimedRecording.latency(call, locals).ifPresent(override::addStatement);
        override.addStatement("$T $N = $L.subscribed()", MEASURED_SUBSCRIPTION, subscription, locals.recorder())
                .addStatement(
                        "return $N.$L\n.doOnError($N::failure)\n.doOnCancel($N::cancelled)",
                        result,
                        completion,
                        subscription,
                        subscription)
                .addCode("$<});\n");
    }
}
