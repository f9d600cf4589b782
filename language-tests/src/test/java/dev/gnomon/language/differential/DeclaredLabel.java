// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label of a parameter.
 *
 * @param name of the label
 * @param parameter the parameter's index
 * @param path the accessors that lead from the argument to the value
 * @param closed the values there are, {@code none} included; empty where any text may be one
 * @param max how many values are kept of a label that may have any
 */
record DeclaredLabel(String name, int parameter, List<Method> path, List<String> closed, int max) {
    private static final String NONE = "none";

    /**
     * A label of a parameter of the class {@code from}.
     *
     * @param steps the names of the accessors
     */
    static DeclaredLabel of(String name, int parameter, Class<?> from, List<String> steps, int max) {
        List<Method> path = new ArrayList<>();
        Class<?> type = from;
        for (String step : steps) {
            path.add(accessor(type, step));
            type = path.get(path.size() - 1).getReturnType();
        }
        List<String> closed = new ArrayList<>();
        if (type == boolean.class || type == Boolean.class) {
            closed.addAll(List.of(NONE, "false", "true"));
        } else if (type.isEnum()) {
            closed.add(NONE);
            for (Object constant : type.getEnumConstants()) {
                closed.add(((Enum<?>) constant).name());
            }
        }
        return new DeclaredLabel(name, parameter, path, closed, max);
    }

    /** The value that these arguments give, before any is too many. */
    String value(@Nullable Object[] arguments) {
        Object value = arguments[parameter];
        for (Method step : path) {
            if (value == null) {
                return NONE;
            }
            try {
                value = step.invoke(value);
            } catch (ReflectiveOperationException failed) {
                return NONE;
            }
        }
        return text(value);
    }

    /** What a value is written as. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return NONE;
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Method accessor(Class<?> type, String step) {
        try {
            return type.getMethod(step);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(type + " has no " + step, e);
        }
    }
}
