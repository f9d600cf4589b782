// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.CALL_SCOPE;

import com.palantir.javapoet.MethodSpec;
import dev.gnomon.metrics.processor.naming.NamedCall;

/** A call whose labels are complete only at its end: in a scope, to which its body adds them. */
final class ScopedRecording implements Recording {
    private final NamedCall call;
    private final Locals locals;
    private final String scope;

    ScopedRecording(NamedCall call, Locals locals) {
        this.call = call;
        this.locals = locals;
        this.scope = locals.name("scope");
    }

    @Override
    public void begin(MethodSpec.Builder override) {
        override.addStatement("$T $N = $L.begin($L)", CALL_SCOPE, scope, locals.field(), LabelArguments.texts(call));
        LabelArguments.eventTime(call).ifPresent(time -> override.addStatement("$N.latency($L)", scope, time));
    }

    @Override
    public void fail(MethodSpec.Builder override, String failure) {
        override.addStatement("$N.failure($N)", scope, failure);
    }

    @Override
    public void succeed(MethodSpec.Builder override) {
        override.addStatement("$N.success()", scope);
    }

    @Override
    public void observe(MethodSpec.Builder override, String result) {
        override.addStatement("return $N.observe($N)", scope, result);
    }
}
