// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedDeclaration;
import dev.gnomon.metrics.processor.place.Placement;
import dev.gnomon.metrics.processor.read.AnnotatedTypes;
import dev.gnomon.metrics.processor.validate.CompilationValidator;
import java.util.List;
import java.util.function.Function;

/**
 * The rounds of one compilation. Once no type waits, the index and the aggregate module are written, early enough for
 * Dagger to see them.
 */
final class CompilationRun {
    private final Compilation compilation;
    private final Output output;
    private final Aggregates aggregates;
    private final List<StepRun<?, ?>> steps;
    private boolean isIndexed;

    CompilationRun(Compilation compilation, Output output, Aggregates aggregates) {
        this.compilation = compilation;
        this.output = output;
        this.aggregates = aggregates;
        this.steps = List.of(
                new StepRun<>(compilation, output, new MeasuredTypeStep(compilation)),
                new StepRun<>(compilation, output, new DeclaredMetricStep(compilation)));
    }

    /** Writes what this round can. */
    void round(Round round) {
        AnnotatedTypes found = AnnotatedTypes.of(round);
        output.report(Placement.check(compilation, round, found.measured(), found.declared()));
        steps.forEach(step -> step.round(found, isIndexed));
        if (!isIndexed && steps.stream().noneMatch(StepRun::isWaiting)) {
            aggregate();
        }
    }

    private void aggregate() {
        Declarations declared = declarations(StepRun::declared);
        if (!declared.isEmpty()) {
            isIndexed = true;
            output.report(CompilationValidator.validate(declared));
            aggregates.write(declared, written());
        }
    }

    /** Says what is missing once everything has been generated. */
    void finish() {
        aggregates.checkModule(written());
    }

    private Declarations written() {
        return declarations(StepRun::written);
    }

    private Declarations declarations(Function<StepRun<?, ?>, List<? extends NamedDeclaration>> kind) {
        return Declarations.of(steps.stream().map(kind));
    }
}
