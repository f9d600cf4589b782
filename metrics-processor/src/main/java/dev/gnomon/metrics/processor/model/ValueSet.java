// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** Which values a label may have. */
public sealed interface ValueSet {
    /** How many there are, the one for null among them; 0 if it may be any text. */
    int size();

    /** The enum whose constants they are, if they are some. */
    default Optional<ClassName> constantsOf() {
        return this instanceof Constants constants ? Optional.of(constants.type()) : Optional.empty();
    }

    /** Any text. */
    record Open() implements ValueSet {
        @Override
        public int size() {
            return 0;
        }
    }

    /** True, false, and none. */
    record Truth() implements ValueSet {
        @Override
        public int size() {
            return 3;
        }
    }

    /**
     * The constants of an enum, and none.
     *
     * @param type the enum
     * @param constants how many it has
     */
    record Constants(ClassName type, int constants) implements ValueSet {
        @Override
        public int size() {
            return constants + 1;
        }
    }
}
