// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Finding;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.generate.AggregateGenerator;
import dev.gnomon.metrics.processor.naming.Declarations;
import dev.gnomon.metrics.processor.read.ModuleReader;
import java.util.Optional;

/** The files that stand for a whole compilation: the index and the aggregate Dagger module. */
final class Aggregates {
    private final Compilation compilation;
    private final Output output;
    private final String moduleName;
    private final Optional<String> indexName;

    /**
     * @param moduleName the simple name of the aggregate Dagger module
     * @param indexName the simple name of the index, where it is not made of the types' names
     */
    Aggregates(Compilation compilation, Output output, String moduleName, Optional<String> indexName) {
        this.compilation = compilation;
        this.output = output;
        this.moduleName = moduleName;
        this.indexName = indexName;
    }

    /**
     * Writes both, where they are needed.
     *
     * @param declared all that is declared
     * @param written what of it has no errors
     */
    void write(Declarations declared, Declarations written) {
        Declarations indexed = written.indexed();
        if (!indexed.isEmpty()) {
            writeIndex(declared, indexed);
        }
        // Even without a valid type, so that components do not add errors of their own about a missing module.
        ClassName name = AggregateGenerator.moduleName(declared, moduleName);
        AggregateGenerator.module(name, declared, written)
                .filter(module -> isFree(name, "module", MetricsProcessor.MODULE, "TestMetricsModule", declared))
                .ifPresent(module -> output.write(module, declared.origins()));
    }

    private void writeIndex(Declarations declared, Declarations indexed) {
        ClassName name = AggregateGenerator.indexName(indexed, indexName);
        if (isFree(name, "index", MetricsProcessor.INDEX, "TestMetricsIndex", declared)) {
            output.writeIndex(AggregateGenerator.index(name, indexed), indexed.origins());
        }
    }

    /** Two classes of one name on a class path hide each other, and a registry or Dagger would see one of them only. */
    private boolean isFree(ClassName name, String what, String option, String example, Declarations declared) {
        boolean isTaken = compilation.elements().getTypeElement(name.canonicalName()) != null;
        if (isTaken && !output.isOwn(name)) {
            output.report(new Finding(
                    Code.GN207,
                    name.canonicalName() + " exists already, in the sources or on the class path, where one of the two"
                            + " would hide the other. Name the " + what + " of this compilation with -A" + option + "="
                            + example + ", for example.",
                    declared.origins().get(0)));
            return false;
        }
        return true;
    }

    /** Says what a module's descriptor lacks, once everything has been generated. */
    void checkModule(Declarations written) {
        Declarations indexed = written.indexed();
        if (indexed.isEmpty()) {
            return;
        }
        ClassName index = AggregateGenerator.indexName(indexed, indexName);
        ModuleReader.withoutIndex(compilation, indexed.typeNames().get(0), index)
                .ifPresent(descriptor -> output.report(new Finding(
                        Code.GN209,
                        "The module " + descriptor.name() + " does not provide its metric index, so that no registry"
                                + " finds it, and series appear only when their decorators are made. Add \"provides"
                                + " dev.gnomon.metrics.index.MetricIndex with " + index.canonicalName()
                                + ";\" to its descriptor.",
                        descriptor.position())));
    }
}
