// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.surface;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types as source text, with {@code @Nullable} where it stands. */
final class TypeText {
    private TypeText() {}

    static String of(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " @Nullable ") + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Type raw = ((ParameterizedType) type.getType()).getRawType();
            String arguments = list(parameterized.getAnnotatedActualTypeArguments(), ", ");
            return nullable + name((Class<?>) raw) + "<" + arguments + ">";
        }
        if (type instanceof AnnotatedTypeVariable) {
            return nullable + type.getType().getTypeName();
        }
        return nullable + name((Class<?>) type.getType());
    }

    /** The declared type variables with their bounds; empty if there are none. */
    static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName() + bounds(variable.getAnnotatedBounds()))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    static String list(AnnotatedType[] types, String separator) {
        return Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(separator));
    }

    /** The name of a class, without its package if the class is the JDK's or ours. */
    static String name(Class<?> type) {
        String name = type.getCanonicalName();
        boolean isKnown = name.startsWith("java.") || name.startsWith("dev.gnomon.");
        return isKnown ? name.substring(type.getPackageName().length() + 1) : name;
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
        return lower.length > 0 ? "? super " + of(lower[0]) : "?" + bounds(wildcard.getAnnotatedUpperBounds());
    }

    private static String bounds(AnnotatedType[] bounds) {
        String text = list(bounds, " & ");
        return List.of("Object", "").contains(text) ? "" : " extends " + text;
    }
}
