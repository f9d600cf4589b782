// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;

/** What an annotated type declares, in the terms that all kinds of declarations share. */
public interface Declaration {
    /** The annotated type. */
    ClassName type();

    /** The type's simple name, with those of the types around it, as messages name it. */
    default String display() {
        return String.join(".", type().simpleNames());
    }

    /** The type's name in the source. */
    Position position();

    /** The simple names that generated code writes in full. */
    List<String> ambiguousNames();

    /** What the compilation offers. */
    Capabilities surroundings();

    /** Whether a generated module tells Dagger how to make what the type stands for. */
    boolean isBound();
}
