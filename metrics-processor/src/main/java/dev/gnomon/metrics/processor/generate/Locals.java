// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.NameAllocator;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.RecorderKind;

/** The names in the body of one override, none of which may be that of a parameter. */
final class Locals {
    private final NameAllocator names = new NameAllocator();
    private final String field;
    private final String recorder;

    Locals(NamedCall call) {
        MeasuredMethod method = call.method();
        method.signature().parameters().forEach(parameter -> names.newName(parameter.name()));
        boolean hidden =
                method.signature().parameters().stream().map(Parameter::name).anyMatch(call.field()::equals);
        String local = names.newName(hidden ? "recorder" : call.field());
        boolean isLocal = call.recorder() == RecorderKind.LABELLED;
        this.field = hidden || isLocal ? "this." + call.field() : call.field();
        this.recorder = isLocal ? local : field;
    }

    /** What the decorator holds for the call, as an expression. */
    String field() {
        return field;
    }

    /** The recorder of the very call, as an expression: the field, or the variable that is chosen by the labels. */
    String recorder() {
        return recorder;
    }

    /** A name for a variable. */
    String name(String suggested) {
        return names.newName(suggested);
    }
}
