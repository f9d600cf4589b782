// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.naming.Declarations;

/** All rules that only several types together can break: what the compiler or the registry would refuse later. */
public final class CompilationValidator {
    private CompilationValidator() {}

    /** The findings for all that a compilation declares. */
    public static Findings validate(Declarations declared) {
        Findings findings = new Findings();
        new ServiceNames(findings).check(declared);
        new GeneratedClasses(findings).check(declared);
        new SharedMetrics(findings).check(declared);
        new SharedGauges(findings).check(declared);
        return findings;
    }
}
