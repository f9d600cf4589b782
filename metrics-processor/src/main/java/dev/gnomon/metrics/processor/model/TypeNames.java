// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Short forms of types, for messages and for the names of overloads. */
public final class TypeNames {
    private TypeNames() {}

    /** The type without package, type arguments and annotations: {@code List}, {@code int[]}, {@code Map.Entry}. */
    public static String simple(TypeName type) {
        TypeName bare = type.withoutAnnotations();
        if (bare instanceof ArrayTypeName array) {
            return simple(array.componentType()) + "[]";
        }
        if (bare instanceof ParameterizedTypeName parameterized) {
            return simple(parameterized.rawType());
        }
        if (bare instanceof ClassName named) {
            return String.join(".", named.simpleNames());
        }
        return bare.toString();
    }
}
