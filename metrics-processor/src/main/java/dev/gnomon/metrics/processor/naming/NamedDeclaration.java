// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.model.Declaration;
import java.util.List;
import java.util.Optional;

/** A declaration of any kind with its names: all that the files of a whole compilation are written from. */
public interface NamedDeclaration {
    /** What is named. */
    Declaration declaration();

    /** The class that is generated for it. */
    ClassName generated();

    /** What the generated class is to the declaration, in messages. */
    String role();

    /** The service that the index lists, with all that belongs to it. */
    Optional<Constant> listedService();

    /** The metrics that the index lists by themselves, since they belong to no service. */
    List<Constant> listedMetrics();

    /** Whether Dagger makes it, so that components name the aggregate module. */
    boolean isMadeByDagger();

    /** The module that any component with the aggregate module has. */
    Optional<ClassName> includedModule();

    /** Whether the index lists something of it. */
    default boolean isIndexed() {
        return listedService().isPresent() || !listedMetrics().isEmpty();
    }
}
