// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The annotations before a type.
 *
 * @param metrics ours or one that carries it
 * @param metered the same
 */
record TypeWords(Optional<Written> metrics, Optional<Written> metered) {
    static final TypeWords NONE = new TypeWords(Optional.empty(), Optional.empty());

    /** Whether nothing is generated for the type, whatever stands in it. */
    boolean isDisabled() {
        return metrics.stream().anyMatch(Written::isDisabled);
    }

    /** Whether the type has a decorator, whatever stands in it. */
    boolean isMeasured() {
        return !isDisabled()
                && Stream.concat(metrics.stream(), metered.stream()).anyMatch(word -> !word.isDisabled());
    }

    /** Whether {@code @Unmetered} has something to except a method from. */
    boolean allowUnmetered() {
        return metrics.isPresent() || metered.isPresent();
    }

    /** Each on its line. */
    @Override
    public String toString() {
        return Stream.concat(metrics.stream(), metered.stream())
                .map(word -> word + "\n")
                .collect(Collectors.joining());
    }
}
