// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Round;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** All rules about the place of an annotation. */
public final class Placement {
    private Placement() {}

    /**
     * The findings for one round.
     *
     * @param measured the types of the round that are to be decorated
     * @param declared the types of the round that declare a metric
     */
    public static Findings check(
            Compilation compilation, Round round, Set<TypeElement> measured, Set<TypeElement> declared) {
        Findings findings = new Findings();
        MeasuredTypes types = new MeasuredTypes(compilation, measured);
        new ComposedAnnotations(findings).check(round);
        new UnsupportedAnnotations(findings).check(round);
        new MisplacedAnnotations(compilation, findings, types).check(round);
        new MisplacedParameters(compilation, findings, types, declared).check(round);
        new UnmeasuredSubclasses(findings, types).check(round);
        new DroppedLabels(compilation, findings).check(round);
        return findings;
    }
}
