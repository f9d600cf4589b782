// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of each type that random methods take or return. */
final class Values {
    private Values() {}

    /** Random arguments for {@code method}, as a member of the type that {@code signatures} are of. */
    static @Nullable Object[] arguments(Method method, Signatures signatures, Random random) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            arguments.add(any(signatures.erase(parameter), random));
        }
        return arguments.toArray();
    }

    /** A value that may be one of a label: few of each type, and nothing among them. */
    static @Nullable Object any(Class<?> type, Random random) {
        int few = random.nextInt(4);
        if (type == int.class) {
            return few - 1;
        }
        if (type == long.class) {
            return few - 1L;
        }
        if (type == double.class) {
            return few - 0.5;
        }
        if (type == boolean.class) {
            return few > 1;
        }
        if (type.isPrimitive() || type.isArray() || type == List.class) {
            return of(type);
        }
        if (type == Tier.class) {
            return Tier.any(random);
        }
        if (type == Instant.class || type == Date.class || type == Long.class) {
            return instant(type, Happening.instant(random));
        }
        if (type == Happening.class) {
            return Happening.any(random);
        }
        if (few == 0) {
            return null;
        }
        if (type == Boolean.class) {
            return few > 1;
        }
        if (type == Account.class) {
            return Account.any(random);
        }
        return type.isInstance("text") ? "text " + few : of(type);
    }

    private static @Nullable Object instant(Class<?> type, @Nullable Instant instant) {
        if (instant == null || type == Instant.class) {
            return instant;
        }
        return type == Date.class ? (Object) Date.from(instant) : (Object) instant.toEpochMilli();
    }

    /** The value that a body returns. */
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
        if (type == Character.class) {
            return 'c';
        }
        if (type == List.class) {
            return List.of("element");
        }
        return type == Map.class ? Map.of() : null;
    }
}
