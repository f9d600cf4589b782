// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.naming.NamedType;

/** Applies all rules that concern a single type. */
public final class TypeValidator {
    private TypeValidator() {}

    /** The findings for one type. */
    public static Findings validate(NamedType named) {
        Findings findings = new Findings();
        MeasuredType type = named.type();
        TypeRules.check(named, findings);
        MethodRules methods = new MethodRules(type, findings);
        type.methods().forEach(methods::check);
        FieldRules fields = new FieldRules(type, findings);
        type.fields().forEach(fields::check);
        new ValueRules(named, findings).check();
        new CallRules(named, findings).check();
        new CallLabelRules(named, findings).check();
        return findings;
    }
}
