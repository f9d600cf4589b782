// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.palantir.javapoet.JavaFile;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.generate.HandleGenerator;
import dev.gnomon.metrics.processor.generate.HandleModuleGenerator;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.naming.HandleNaming;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.read.AnnotatedTypes;
import dev.gnomon.metrics.processor.read.HandleReader;
import dev.gnomon.metrics.processor.validate.HandleRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Types that declare a metric: a handle each, and the module that binds it. */
final class DeclaredMetricStep implements Step<DeclaredMetric, NamedHandle> {
    private final Compilation compilation;

    DeclaredMetricStep(Compilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public Set<TypeElement> find(AnnotatedTypes round) {
        return round.declared();
    }

    @Override
    public Function<TypeElement, Optional<DeclaredMetric>> reader() {
        return new HandleReader(compilation)::read;
    }

    @Override
    public NamedHandle name(DeclaredMetric metric) {
        return HandleNaming.name(metric);
    }

    @Override
    public Findings validate(NamedHandle named) {
        return HandleRules.validate(named);
    }

    @Override
    public List<JavaFile> generate(NamedHandle named) {
        return Stream.concat(Stream.of(HandleGenerator.generate(named)), HandleModuleGenerator.generate(named).stream())
                .toList();
    }
}
