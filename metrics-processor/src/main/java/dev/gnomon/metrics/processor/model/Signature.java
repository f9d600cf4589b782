// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parameters and exceptions of a constructor or method, as a member of the measured type.
 *
 * @param typeVariables its own type variables
 * @param parameters its parameters
 * @param varargs whether the last parameter takes any number of values
 * @param thrown the exceptions it declares
 */
public record Signature(
        List<TypeVariableName> typeVariables, List<Parameter> parameters, boolean varargs, List<TypeName> thrown) {
    /** Copies the lists. */
    public Signature {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** The names of the parameters, as arguments of a call that passes them on. */
    public String arguments() {
        return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }
}
