// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.RecorderKind;

/** How an override tells that a call begins and how it ends. */
interface Recording {
    /** Adds what comes before the call. */
    void begin(MethodSpec.Builder override);

    /** Adds what follows when the call threw {@code failure}. */
    void fail(MethodSpec.Builder override, String failure);

    /** Adds what follows when the call returned, where that is its end. */
    void succeed(MethodSpec.Builder override);

    /** Adds the return of {@code result}, with which the call ends later. */
    void observe(MethodSpec.Builder override, String result);

    /** The recording that {@code call} needs. */
    static Recording of(NamedCall call, Locals locals) {
        if (call.method().isSubscribed()) {
            return new SubscribedRecording(call, locals);
        }
        return call.recorder() == RecorderKind.SCOPED
                ? new ScopedRecording(call, locals)
                : new TimedRecording(call, locals);
    }
}
