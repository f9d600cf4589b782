// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.place;

import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Supertypes;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The measured types of a round, and the types above them, which are looked up once and only if a rule asks. */
final class MeasuredTypes {
    private final Compilation compilation;
    private final Set<TypeElement> measured;
    private @Nullable Set<TypeElement> supertypes;

    MeasuredTypes(Compilation compilation, Set<TypeElement> measured) {
        this.compilation = compilation;
        this.measured = measured;
    }

    boolean contains(TypeElement type) {
        return measured.contains(type);
    }

    Stream<TypeElement> stream() {
        return measured.stream();
    }

    /** Whether a measured type inherits from {@code type}. */
    boolean areBelow(TypeElement type) {
        Set<TypeElement> known = supertypes;
        if (known == null) {
            known = new HashSet<>();
            for (TypeElement below : measured) {
                known.addAll(Supertypes.of(compilation, below));
            }
            supertypes = known;
        }
        return known.contains(type);
    }
}
