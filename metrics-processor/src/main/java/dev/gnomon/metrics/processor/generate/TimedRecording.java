// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.CALL_RECORDER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.RecorderKind;
import java.util.Optional;

/** A call between its start and one of the ends of its recorder. */
final class TimedRecording implements Recording {
    private final NamedCall call;
    private final Locals locals;
    private final String start;

    TimedRecording(NamedCall call, Locals locals) {
        this.call = call;
        this.locals = locals;
        this.start = locals.name("start");
    }

    @Override
    public void begin(MethodSpec.Builder override) {
        choose(override, call, locals);
        latency(call, locals).ifPresent(override::addStatement);
        override.addStatement("long $N = $L.begin()", start, locals.recorder());
    }

    @Override
    public void fail(MethodSpec.Builder override, String failure) {
        override.addStatement("$L.failure($N, $N)", locals.recorder(), start, failure);
    }

    @Override
    public void succeed(MethodSpec.Builder override) {
        override.addStatement("$L.success($N)", locals.recorder(), start);
    }

    @Override
    public void observe(MethodSpec.Builder override, String result) {
        override.addStatement("return $L.observe($N, $N)", locals.recorder(), start, result);
    }

    /** Adds the choice of a recorder by the labels, where there are any. */
    static void choose(MethodSpec.Builder override, NamedCall call, Locals locals) {
        if (call.recorder() == RecorderKind.LABELLED) {
            override.addStatement(
                    "$T $N = $L$L", CALL_RECORDER, locals.recorder(), locals.field(), LabelArguments.recorder(call));
        }
    }

    /** The statement that records how long ago the call's event was emitted, where that is known. */
    static Optional<CodeBlock> latency(NamedCall call, Locals locals) {
        return LabelArguments.eventTime(call).map(time -> CodeBlock.of("$L.latency($L)", locals.recorder(), time));
    }
}
