// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Finding;
import dev.gnomon.metrics.processor.element.AbsentClasses;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.SourcePosition;
import dev.gnomon.metrics.processor.element.SourceTypes;
import dev.gnomon.metrics.processor.read.MissingType;
import dev.gnomon.metrics.processor.read.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** The types that wait for a class that they mention: for the next round, or in vain. No type waits for another. */
final class WaitingTypes {
    private final Compilation compilation;
    private final SourceTypes sources;
    private final Output output;
    private final Map<String, MissingType> waiting = new LinkedHashMap<>();

    WaitingTypes(Compilation compilation, SourceTypes sources, Output output) {
        this.compilation = compilation;
        this.sources = sources;
        this.output = output;
    }

    /** Reads the types found in this round, and those that wait, as far as all that they mention exists; others wait. */
    <T> List<T> read(Collection<TypeElement> found, Function<TypeElement, T> reader) {
        Set<String> names = new LinkedHashSet<>(waiting.keySet());
        found.forEach(type -> names.add(type.getQualifiedName().toString()));
        waiting.clear();
        List<T> read = new ArrayList<>();
        for (String name : names) {
            // An element of an earlier round may still hold the error types of that round.
            TypeElement type = compilation.elements().getTypeElement(name);
            if (type != null) {
                AbsentClasses.read(() -> read(type, reader), reason -> report(type, reason))
                        .flatMap(Function.identity())
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    private <T> Optional<T> read(TypeElement type, Function<TypeElement, T> reader) {
        Optional<MissingType> missing = Resolution.missing(compilation, sources, type);
        missing.ifPresent(each -> waiting.put(type.getQualifiedName().toString(), each));
        return missing.isPresent() ? Optional.empty() : Optional.of(reader.apply(type));
    }

    /** Whether another processor may still generate what one of them waits for. */
    boolean mayBeRead() {
        return waiting.values().stream().anyMatch(MissingType::mayCome);
    }

    /**
     * Reports what is missing in the last round.
     *
     * @param isCut whether an error ended the rounds before other processors had generated everything
     */
    void reportMissing(boolean isCut) {
        for (String name : new TreeSet<>(waiting.keySet())) {
            // Asked again, since a position is good for the round in which it was read.
            TypeElement type = compilation.elements().getTypeElement(name);
            AbsentClasses.read(() -> Resolution.missing(compilation, sources, type), reason -> report(type, reason))
                    .flatMap(Function.identity())
                    .filter(missing -> !isCut || !missing.mayCome())
                    .ifPresent(missing -> report(type, missing));
        }
    }

    private void report(TypeElement type, MissingType missing) {
        output.report(new Finding(
                Code.GN304,
                "No code is generated for %s: %s mentions %s, which is neither on the class path nor generated. Add the"
                                .formatted(type.getSimpleName(), missing.mentionedBy(), missing.name())
                        + " library or the annotation processor that it comes from.",
                missing.position()));
    }

    private void report(TypeElement type, String reason) {
        output.report(new Finding(
                Code.GN304,
                "No code is generated for %s: %s. Add the library that it comes from."
                        .formatted(type.getSimpleName(), reason),
                SourcePosition.of(type)));
    }
}
