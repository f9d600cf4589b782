// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Parameter;
import dev.gnomon.metrics.processor.model.TypeNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of methods for messages that compare two of them. Parameters whose simple names are the same are told apart by
 * their packages, {@code find(java.sql.Date)}, or by their bounds, {@code find(T extends Number)}.
 */
final class Overloads {
    private Overloads() {}

    /** The name of {@code method} in a message that also names {@code other}. */
    static String display(MeasuredType type, MeasuredMethod method, MeasuredMethod other) {
        String display = method.display();
        if (!display.equals(other.display())) {
            return display;
        }
        List<String> parameters = full(type, method);
        List<String> others = full(type, other);
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> parameters.get(i).equals(others.get(i))
                        ? TypeNames.simple(
                                method.signature().parameters().get(i).type())
                        : parameters.get(i))
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }

    private static List<String> full(MeasuredType type, MeasuredMethod method) {
        return method.signature().parameters().stream()
                .map(Parameter::type)
                .map(TypeName::withoutAnnotations)
                .map(name -> variables(type, method)
                        .filter(variable -> variable.equals(name))
                        .findFirst()
                        .map(Overloads::bounded)
                        .orElseGet(name::toString))
                .toList();
    }

    /** The type variables that a parameter may name, the method's own first, since they hide those of the type. */
    private static Stream<TypeVariableName> variables(MeasuredType type, MeasuredMethod method) {
        return Stream.concat(method.signature().typeVariables().stream(), type.typeVariables().stream());
    }

    private static String bounded(TypeVariableName variable) {
        return variable.bounds().isEmpty()
                ? variable.name()
                : variable.bounds().stream()
                        .map(TypeNames::simple)
                        .collect(Collectors.joining(" & ", variable.name() + " extends ", ""));
    }
}
