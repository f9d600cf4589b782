// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.palantir.javapoet.JavaFile;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.Declaration;
import dev.gnomon.metrics.processor.naming.NamedDeclaration;
import dev.gnomon.metrics.processor.read.AnnotatedTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * The stages that one kind of annotated type passes. A new kind is a new step.
 *
 * @param <D> what such a type declares
 * @param <N> the same with its names
 */
interface Step<D extends Declaration, N extends NamedDeclaration> {
    /** The types of a round that are of this kind. */
    Set<TypeElement> find(AnnotatedTypes round);

    /**
     * Reads the types of one round, whose packages do not change meanwhile: what a type declares, or nothing where javac
     * refuses its annotation.
     */
    Function<TypeElement, Optional<D>> reader();

    /** Decides the names of everything that is generated. */
    N name(D declaration);

    /** What is wrong with a declaration by itself. */
    Findings validate(N named);

    /** The source files of a declaration without errors. */
    List<JavaFile> generate(N named);
}
