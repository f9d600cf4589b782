// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedDeclaration;
import java.util.HashMap;
import java.util.Map;

/** GN206: no two types have one generated class, as {@code A.B} and {@code A_B} would. */
final class GeneratedClasses {
    private final Findings findings;
    private final Map<ClassName, NamedDeclaration> owners = new HashMap<>();

    GeneratedClasses(Findings findings) {
        this.findings = findings;
    }

    void check(Declarations declared) {
        declared.all().forEach(this::check);
    }

    private void check(NamedDeclaration named) {
        NamedDeclaration first = owners.putIfAbsent(named.generated(), named);
        if (first != null) {
            findings.add(
                    Code.GN206,
                    named.declaration().position(),
                    "%s and %s would both have the %s %s. Rename one of them.",
                    first.declaration().display(),
                    named.declaration().display(),
                    named.role(),
                    named.generated().simpleName());
        }
    }
}
