// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import dev.gnomon.metrics.processor.element.AbsentClasses;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourceTypes;
import dev.gnomon.metrics.processor.model.Declaration;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.naming.NamedDeclaration;
import dev.gnomon.metrics.processor.place.Placement;
import dev.gnomon.metrics.processor.read.AnnotatedTypes;
import dev.gnomon.metrics.processor.validate.CompilationValidator;
import java.util.List;
import java.util.function.Function;

/**
 * The rounds of one compilation. Once no type waits for what another processor may still write, the index and the aggregate
 * module are written, early enough for Dagger to see them.
 */
final class CompilationRun {
    private final Compilation compilation;
    private final Output output;
    private final Aggregates aggregates;
    private final SourceTypes sources = new SourceTypes();
    private final List<StepRun<?, ?>> steps;
    private boolean isIndexed;

    CompilationRun(Compilation compilation, Output output, Aggregates aggregates) {
        this.compilation = compilation;
        this.output = output;
        this.aggregates = aggregates;
        this.steps = List.of(stepRun(new MeasuredTypeStep(compilation)), stepRun(new DeclaredMetricStep(compilation)));
    }

    private <D extends Declaration, N extends NamedDeclaration> StepRun<D, N> stepRun(Step<D, N> step) {
        return new StepRun<>(new WaitingTypes(compilation, sources, output), output, step);
    }

    /** Writes what this round can. */
    void round(Round round) {
        sources.add(round);
        AnnotatedTypes found = AnnotatedTypes.of(round);
        // What cannot be checked since a class is absent is reported with the type that cannot be read.
        AbsentClasses.read(() -> Placement.check(compilation, round, found.measured(), found.declared()), reason -> {})
                .ifPresent(output::report);
        steps.forEach(step -> step.round(found, isIndexed));
        boolean isComplete = steps.stream().noneMatch(StepRun::isWaiting);
        if (!isIndexed && (isComplete || output.isAllThatIsNew(round))) {
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

    /**
     * Writes and says in the last round what is left.
     *
     * @param isCut whether an error ended the rounds before other processors had generated everything
     */
    void finish(boolean isCut) {
        steps.forEach(step -> step.reportMissing(isCut));
        if (isCut) {
            return;
        }
        if (!isIndexed) {
            aggregate();
        }
        aggregates.checkModule(written());
    }

    private Declarations written() {
        return declarations(StepRun::written);
    }

    private Declarations declarations(Function<StepRun<?, ?>, List<? extends NamedDeclaration>> kind) {
        return Declarations.of(steps.stream().map(kind));
    }
}
