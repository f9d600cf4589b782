// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The type variables that a static method declares to name the type of a parameter of another. */
final class TypeVariables {
    private TypeVariables() {}

    /** Of {@code inScope} those that {@code used} and their bounds mention; of two of one name the later is meant. */
    static List<TypeVariableName> of(TypeName used, List<TypeVariableName> inScope) {
        Map<String, TypeVariableName> declared = new LinkedHashMap<>();
        inScope.forEach(variable -> declared.put(variable.name(), variable));
        Set<String> mentioned = new TreeSet<>();
        collect(used, declared, mentioned);
        return declared.values().stream()
                .filter(variable -> mentioned.contains(variable.name()))
                .toList();
    }

    private static void collect(TypeName type, Map<String, TypeVariableName> declared, Set<String> mentioned) {
        if (type instanceof TypeVariableName variable) {
            TypeVariableName declaration = declared.get(variable.name());
            if (declaration != null && mentioned.add(variable.name())) {
                declaration.bounds().forEach(bound -> collect(bound, declared, mentioned));
            }
        } else if (type instanceof ParameterizedTypeName parameterized) {
            parameterized.typeArguments().forEach(argument -> collect(argument, declared, mentioned));
        } else if (type instanceof ArrayTypeName array) {
            collect(array.componentType(), declared, mentioned);
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard.upperBounds().forEach(bound -> collect(bound, declared, mentioned));
            wildcard.lowerBounds().forEach(bound -> collect(bound, declared, mentioned));
        }
    }
}
