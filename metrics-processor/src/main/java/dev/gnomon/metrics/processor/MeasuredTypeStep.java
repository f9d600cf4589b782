// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.palantir.javapoet.JavaFile;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.generate.DecoratorGenerator;
import dev.gnomon.metrics.processor.generate.ModuleGenerator;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.processor.naming.TypeNaming;
import dev.gnomon.metrics.processor.read.AnnotatedTypes;
import dev.gnomon.metrics.processor.read.TypeReader;
import dev.gnomon.metrics.processor.validate.TypeValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Measured types: a decorator each, and the module that binds it. */
final class MeasuredTypeStep implements Step<MeasuredType, NamedType> {
    private final Compilation compilation;

    MeasuredTypeStep(Compilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public Set<TypeElement> find(AnnotatedTypes round) {
        return round.measured();
    }

    @Override
    public Function<TypeElement, Optional<MeasuredType>> reader() {
        TypeReader reader = new TypeReader(compilation);
        return type -> Optional.of(reader.read(type));
    }

    @Override
    public NamedType name(MeasuredType type) {
        return TypeNaming.name(type);
    }

    @Override
    public Findings validate(NamedType named) {
        return TypeValidator.validate(named);
    }

    @Override
    public List<JavaFile> generate(NamedType named) {
        return Stream.concat(Stream.of(DecoratorGenerator.generate(named)), ModuleGenerator.generate(named).stream())
                .toList();
    }
}
