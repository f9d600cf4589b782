// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.naming.NamedCall;

/** What a decorator holds for a call, by what is known of its labels. */
enum RecorderKind {
    /** There are none: one recorder. */
    PLAIN,
    /** They are known before the call: a recorder for each combination of values. */
    LABELLED,
    /** Some are set by the body: a scope for each call. */
    SCOPED;

    static RecorderKind of(NamedCall call) {
        if (!call.method().bodyLabels().isEmpty()) {
            return SCOPED;
        }
        return call.labels().isEmpty() ? PLAIN : LABELLED;
    }

    /** The type of the field. */
    ClassName type() {
        return switch (this) {
            case PLAIN -> RuntimeNames.CALL_RECORDER;
            case LABELLED -> RuntimeNames.LABELLED_CALLS;
            case SCOPED -> RuntimeNames.SCOPED_CALLS;
        };
    }

    /** The method of the service that answers it. */
    String lookUp() {
        return switch (this) {
            case PLAIN -> "call";
            case LABELLED -> "calls";
            case SCOPED -> "scopes";
        };
    }
}
