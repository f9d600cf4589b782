// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Finding;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.generate.AggregateGenerator;
import dev.gnomon.metrics.processor.generate.DecoratorGenerator;
import dev.gnomon.metrics.processor.generate.HandleGenerator;
import dev.gnomon.metrics.processor.generate.HandleModuleGenerator;
import dev.gnomon.metrics.processor.generate.ModuleGenerator;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.naming.HandleNaming;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.processor.naming.TypeNaming;
import dev.gnomon.metrics.processor.read.HandleReader;
import dev.gnomon.metrics.processor.read.ModuleReader;
import dev.gnomon.metrics.processor.read.Resolution;
import dev.gnomon.metrics.processor.read.TypeReader;
import dev.gnomon.metrics.processor.validate.CompilationValidator;
import dev.gnomon.metrics.processor.validate.HandleRules;
import dev.gnomon.metrics.processor.validate.TypeValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The rounds of one compilation. A type whose signature mentions a class that is still to be generated waits; once none
 * waits, the index and the aggregate module are written, early enough for Dagger to see them.
 */
final class CompilationRun {
    private static final Comparator<NamedType> BY_NAME =
            Comparator.comparing(named -> named.type().type().canonicalName());
    private static final Comparator<NamedHandle> HANDLES_BY_NAME =
            Comparator.comparing(named -> named.handle().type().canonicalName());

    private final Compilation compilation;
    private final Output output;
    private final String moduleName;
    private final Optional<String> indexName;
    private final List<NamedType> types = new ArrayList<>();
    private final List<NamedType> generated = new ArrayList<>();
    private final List<NamedHandle> handles = new ArrayList<>();
    private final List<NamedHandle> generatedHandles = new ArrayList<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> waitingHandles = new LinkedHashSet<>();
    private boolean aggregated;

    /**
     * @param moduleName the simple name of the aggregate Dagger module
     * @param indexName the simple name of the index, where it is not to be made of the types' names
     */
    CompilationRun(Compilation compilation, Output output, String moduleName, Optional<String> indexName) {
        this.compilation = compilation;
        this.output = output;
        this.moduleName = moduleName;
        this.indexName = indexName;
    }

    /**
     * Writes what this round can.
     *
     * @param found the types to decorate
     * @param declared the types that declare a metric
     */
    void round(Set<TypeElement> found, Set<TypeElement> declared) {
        HandleReader reader = new HandleReader(compilation);
        resolved(waitingHandles, declared).forEach(type -> reader.read(type).ifPresent(this::generate));
        TypeReader typeReader = new TypeReader(compilation);
        resolved(waiting, found).stream()
                .filter(type -> !isDecorator(type))
                .forEach(type -> generate(typeReader.read(type)));
        boolean isAny = !types.isEmpty() || !handles.isEmpty();
        if (waiting.isEmpty() && waitingHandles.isEmpty() && !aggregated && isAny) {
            aggregate();
        }
    }

    /** What was written before: it is injected and inherits metric fields, as the classes are and do that ask for one. */
    private boolean isDecorator(TypeElement type) {
        return generated.stream()
                .anyMatch(named ->
                        type.getQualifiedName().contentEquals(named.decorator().canonicalName()));
    }

    /** Of the types found now and those that {@code wait}, those that can be read; the others wait. */
    private List<TypeElement> resolved(Set<String> wait, Set<TypeElement> found) {
        Set<String> names = new LinkedHashSet<>(wait);
        found.forEach(type -> names.add(type.getQualifiedName().toString()));
        wait.clear();
        List<TypeElement> resolved = new ArrayList<>();
        for (String name : names) {
            // An element of an earlier round may still hold the error types of that round.
            TypeElement type = compilation.elements().getTypeElement(name);
            if (type != null && Resolution.isResolved(compilation, type)) {
                resolved.add(type);
            } else if (type != null) {
                wait.add(name);
            }
        }
        return resolved;
    }

    private void generate(MeasuredType type) {
        NamedType named = TypeNaming.name(type);
        if (isTooLate(type.display(), type.position())) {
            return;
        }
        Findings findings = TypeValidator.validate(named);
        output.report(findings);
        // Of two types with one decorator the first is written; both are compared with all others in the end.
        boolean isFirst = types.stream().noneMatch(other -> other.decorator().equals(named.decorator()));
        types.add(named);
        if (isFirst && !findings.hasErrors()) {
            output.write(DecoratorGenerator.generate(named), type.position());
            ModuleGenerator.generate(named).ifPresent(module -> output.write(module, type.position()));
            generated.add(named);
        }
    }

    private void generate(DeclaredMetric handle) {
        NamedHandle named = HandleNaming.name(handle);
        if (isTooLate(handle.display(), handle.position())) {
            return;
        }
        Findings findings = HandleRules.validate(named);
        output.report(findings);
        boolean isFirst = handles.stream().noneMatch(other -> other.name().equals(named.name()));
        handles.add(named);
        if (isFirst && !findings.hasErrors()) {
            output.write(HandleGenerator.generate(named), handle.position());
            HandleModuleGenerator.generate(named).ifPresent(module -> output.write(module, handle.position()));
            generatedHandles.add(named);
        }
    }

    private boolean isTooLate(String display, Position position) {
        if (aggregated) {
            output.report(new Finding(
                    Code.GN303,
                    display + " was generated by another processor after the index was written."
                            + " Annotate a type of the sources instead, such as an interface it implements.",
                    position));
        }
        return aggregated;
    }

    /** Says what is missing once everything has been generated: what a module's descriptor provides. */
    void finish() {
        List<NamedType> indexed = indexed();
        if (indexed.isEmpty() && generatedHandles.isEmpty()) {
            return;
        }
        ClassName index = indexName();
        ModuleReader.withoutIndex(compilation, AggregateGenerator.first(indexed, generatedHandles), index)
                .ifPresent(descriptor -> output.report(new Finding(
                        Code.GN209,
                        "The module " + descriptor.name() + " does not provide its metric index, so that no registry"
                                + " finds it, and series appear only when their decorators are made. Add \"provides"
                                + " dev.gnomon.metrics.index.MetricIndex with " + index.canonicalName()
                                + ";\" to its descriptor.",
                        descriptor.position())));
    }

    private ClassName indexName() {
        return AggregateGenerator.indexName(indexed(), generatedHandles, indexName);
    }

    private List<NamedType> indexed() {
        return generated.stream().filter(NamedType::isIndexed).toList();
    }

    /** Two classes of one name on a class path hide each other, and a registry or Dagger would see one of them only. */
    private boolean isFree(ClassName name, String what, String option, String example) {
        boolean isTaken = compilation.elements().getTypeElement(name.canonicalName()) != null;
        if (isTaken && !output.isOwn(name)) {
            output.report(new Finding(
                    Code.GN207,
                    name.canonicalName() + " exists already, in the sources or on the class path, where one of the two"
                            + " would hide the other. Name the " + what + " of this compilation with -A" + option + "="
                            + example + ", for example.",
                    origins(types, handles).get(0)));
            return false;
        }
        return true;
    }

    private void aggregate() {
        aggregated = true;
        types.sort(BY_NAME);
        generated.sort(BY_NAME);
        handles.sort(HANDLES_BY_NAME);
        generatedHandles.sort(HANDLES_BY_NAME);
        output.report(CompilationValidator.validate(types, handles));
        List<NamedType> indexed = indexed();
        boolean hasIndex = !indexed.isEmpty() || !generatedHandles.isEmpty();
        if (hasIndex && isFree(indexName(), "index", MetricsProcessor.INDEX, "TestMetricsIndex")) {
            output.writeIndex(
                    AggregateGenerator.index(indexName(), indexed, generatedHandles),
                    origins(indexed, generatedHandles));
        }
        // Even without a valid type, so that components do not add errors of their own about a missing module.
        ClassName name = AggregateGenerator.moduleName(types, handles, moduleName);
        AggregateGenerator.module(name, types, handles, generated, generatedHandles)
                .filter(module -> isFree(name, "module", MetricsProcessor.MODULE, "TestMetricsModule"))
                .ifPresent(module -> output.write(module, origins(types, handles)));
    }

    private static List<Position> origins(List<NamedType> types, List<NamedHandle> handles) {
        return Stream.concat(
                        types.stream().map(named -> named.type().position()),
                        handles.stream().map(named -> named.handle().position()))
                .toList();
    }
}
