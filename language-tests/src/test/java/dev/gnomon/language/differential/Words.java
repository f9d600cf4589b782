// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One annotation of the language on one element, its values read by name, since its class is that of another loader.
 *
 * @param annotation what is written, with the defaults
 */
record Words(Annotation annotation) {
    /** The annotation of this simple name. */
    static Optional<Words> on(AnnotatedElement element, String name) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getName().equals("dev.gnomon.metrics.annotation." + name))
                .findFirst()
                .map(Words::new);
    }

    static boolean areOn(AnnotatedElement element, String name) {
        return on(element, name).isPresent();
    }

    String text(String name) {
        return String.valueOf(value(name));
    }

    boolean flag(String name) {
        return value(name).equals(true);
    }

    int number(String name) {
        return (int) value(name);
    }

    List<String> texts(String name) {
        return List.of((String[]) value(name));
    }

    List<Double> numbers(String name) {
        return Arrays.stream((double[]) value(name)).boxed().toList();
    }

    List<Class<?>> classes(String name) {
        return List.of((Class<?>[]) value(name));
    }

    private Object value(String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("@" + annotation.annotationType().getSimpleName() + " has no " + name, e);
        }
    }
}
