// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.injection;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.Compilation;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/**
 * The types that have a decorator, generated in this compilation or in that of a jar.
 *
 * @param compilation where they are looked for
 * @param decorator the name of a type's decorator
 * @param module the name of the Dagger module that binds a type to its decorator
 */
public record DecoratedTypes(
        Compilation compilation, UnaryOperator<ClassName> decorator, UnaryOperator<ClassName> module) {
    boolean isDecorated(TypeElement type) {
        return exists(decorator.apply(ClassName.get(type)));
    }

    /** The module that binds {@code type}, where it can be bound. */
    Optional<ClassName> moduleOf(TypeElement type) {
        return Optional.of(module.apply(ClassName.get(type))).filter(this::exists);
    }

    private boolean exists(ClassName name) {
        return compilation.elements().getTypeElement(name.canonicalName()) != null;
    }
}
