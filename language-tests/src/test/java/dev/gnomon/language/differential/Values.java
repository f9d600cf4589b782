// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of each type that random methods take or return. */
final class Values {
    private Values() {}

    /** Arguments for {@code method}, as a member of the type that {@code signatures} are of. */
    static @Nullable Object[] arguments(Method method, Signatures signatures) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            arguments.add(of(signatures.erase(parameter)));
        }
        return arguments.toArray();
    }

    static @Nullable Object of(Class<?> type) {
        if (type == void.class) {
            return null;
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 1);
        }
        if (type.isInstance("text")) {
            return "text";
        }
        if (type == Integer.class) {
            return 1000;
        }
        if (type == List.class) {
            return List.of("element");
        }
        return type == Map.class ? Map.of() : null;
    }
}
