// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;

/**
 * A place where an injector gets a measured type past its decorator.
 *
 * @param way how it gets it
 * @param type the measured type
 * @param by the component, the binding or the factory, as messages name it
 * @param position what is to be underlined
 */
public record Bypass(Way way, ClassName type, String by, Position position) {
    /** How an injector gets a measured type past its decorator. */
    public enum Way {
        /** A component calls the constructor of the class. */
        CONSTRUCTOR,
        /** A method of a module binds the class to something else. */
        BINDING,
        /** A method of a module binds the interface to something else, which a generated module could decorate. */
        DELEGATE,
        /** The same under a qualifier, in a set or map, or of a generic interface: no generated module is for these. */
        INSTANCE,
        /** A factory for assisted injection returns the class. */
        FACTORY
    }
}
