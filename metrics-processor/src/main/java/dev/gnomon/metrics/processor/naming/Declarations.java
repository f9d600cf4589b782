// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.Capabilities;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a compilation declares: the one source of every file that stands for all of it.
 *
 * @param all the declarations, kind by kind, each kind ordered by the names of its types
 */
public record Declarations(List<NamedDeclaration> all) {
    private static final Comparator<NamedDeclaration> BY_NAME =
            Comparator.comparing(named -> named.declaration().type().canonicalName());

    /** Copies the list. */
    public Declarations {
        all = List.copyOf(all);
    }

    /** The declarations of these kinds, in the order of the kinds. */
    public static Declarations of(Stream<? extends List<? extends NamedDeclaration>> kinds) {
        return new Declarations(
                kinds.<NamedDeclaration>flatMap(kind -> kind.stream().sorted(BY_NAME))
                        .toList());
    }

    /** The declarations of one kind. */
    public <N extends NamedDeclaration> List<N> of(Class<N> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The measured types. */
    public List<NamedType> types() {
        return of(NamedType.class);
    }

    /** The metrics that types declare. */
    public List<NamedHandle> handles() {
        return of(NamedHandle.class);
    }

    /** Those of which the index lists something. */
    public Declarations indexed() {
        return new Declarations(all.stream().filter(NamedDeclaration::isIndexed).toList());
    }

    /** Whether nothing is declared. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The names of the types that declare it. */
    public List<ClassName> typeNames() {
        return all.stream().map(named -> named.declaration().type()).toList();
    }

    /** Where each is declared: a file written from all depends on every one. */
    public List<Position> origins() {
        return all.stream().map(named -> named.declaration().position()).toList();
    }

    /** What the compilation offers, which is the same for all types. */
    public Capabilities surroundings() {
        return all.get(0).declaration().surroundings();
    }
}
