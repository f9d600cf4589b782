// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final int DEFAULT_MAX = 100;

    /** A label of the parameter {@code i}, which has the class {@code from}. */
    static DeclaredLabel of(Parameter declared, int i, Class<?> from) {
        Optional<Words> words = Words.on(declared, "Label");
        String name = words.map(label -> label.text("value"))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> MeasuredClass.snakeCase(declared.getName()));
        List<Method> path = new ArrayList<>();
        Class<?> type = from;
        for (String step : words.map(DeclaredLabel::steps).orElse(List.of())) {
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
        return new DeclaredLabel(
                name, i, path, closed, words.map(label -> label.number("max")).orElse(DEFAULT_MAX));
    }

    /** A label of a text, of which all values are kept. */
    static DeclaredLabel text(String name, int parameter) {
        return new DeclaredLabel(name, parameter, List.of(), List.of(), Integer.MAX_VALUE);
    }

    /** The values of these labels in all their combinations; none if one of them may have any value. */
    static List<List<String>> combinations(List<DeclaredLabel> labels) {
        List<List<String>> combinations = List.of(List.of());
        for (DeclaredLabel label : labels) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> values : combinations) {
                for (String value : label.closed()) {
                    longer.add(Stream.concat(values.stream(), Stream.of(value)).toList());
                }
            }
            combinations = longer;
        }
        return combinations;
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

    private static List<String> steps(Words label) {
        String from = label.text("from");
        return from.isEmpty() ? List.of() : List.of(from.replace("()", "").split("\\.", -1));
    }

    private static Method accessor(Class<?> type, String step) {
        try {
            return type.getMethod(step);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(type + " has no " + step, e);
        }
    }
}
