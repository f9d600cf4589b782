// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One annotation of the language on one element, its values read by name, since its class is that of another loader.
 *
 * @param path from the annotation that is written on the element to ours, each of which carries the next
 */
record Words(List<Annotation> path) {
    private static final String OURS = "dev.gnomon.metrics.annotation.";

    /** The annotation of this simple name: on the element itself, or carried by what is there with fewest between. */
    static Optional<Words> on(AnnotatedElement element, String name) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .flatMap(annotation -> from(annotation, name).stream())
                .min(Comparator.comparing(words -> words.path().size()));
    }

    private static Optional<Words> from(Annotation annotation, String name) {
        Class<?> type = annotation.annotationType();
        if (type.getName().equals(OURS + name)) {
            return Optional.of(new Words(List.of(annotation)));
        }
        return type.getName().startsWith("java.")
                ? Optional.empty()
                : on(type, name).map(carried -> carried.carriedBy(annotation));
    }

    private Words carriedBy(Annotation annotation) {
        List<Annotation> longer = new ArrayList<>(List.of(annotation));
        longer.addAll(path);
        return new Words(longer);
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

    double share(String name) {
        return (double) value(name);
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

    /** What is written nearest to the element; else the nearest default that is not ours; else ours. */
    private Object value(String name) {
        List<Element> all = path.stream()
                .flatMap(annotation -> Element.of(annotation, name).stream())
                .toList();
        Element ours = all.get(all.size() - 1);
        return all.stream()
                .filter(Element::isWritten)
                .findFirst()
                .or(() -> all.stream()
                        .filter(element -> !Objects.deepEquals(element.value(), ours.value()))
                        .findFirst())
                .orElse(ours)
                .value();
    }

    /**
     * One element of one annotation.
     *
     * @param value what it has
     * @param otherwise what it has where nothing is written; null if something must be
     */
    private record Element(Object value, @Nullable Object otherwise) {
        /** As far as reflection sees: not if what is written is what would be there anyway. */
        boolean isWritten() {
            return !Objects.deepEquals(value, otherwise);
        }

        static Optional<Element> of(Annotation annotation, String name) {
            return Arrays.stream(annotation.annotationType().getDeclaredMethods())
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .map(method -> {
                        try {
                            method.setAccessible(true);
                            return new Element(method.invoke(annotation), method.getDefaultValue());
                        } catch (ReflectiveOperationException e) {
                            throw new LinkageError(annotation + " does not say its " + name, e);
                        }
                    });
        }
    }
}
