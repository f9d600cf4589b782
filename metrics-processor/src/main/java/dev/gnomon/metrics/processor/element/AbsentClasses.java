// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps an absent class from ending the compilation. Where a class file names one, the language model has an error type,
 * but a few calls of javac, such as that for the type parameters of the class, throw an exception of javac's own. If that
 * leaves the processor, all rounds end.
 */
public final class AbsentClasses {
    /** A class that no module exports, so it is known by name. Other compilers throw nothing. */
    private static final String FAILURE = "com.sun.tools.javac.code.Symbol$CompletionFailure";

    private AbsentClasses() {}

    /** What {@code reading} yields; nothing where a class is absent, which {@code absent} is told in javac's words. */
    public static <T> Optional<T> read(Supplier<T> reading, Consumer<String> absent) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException e) {
            if (!isFailure(e.getClass())) {
                throw e;
            }
            absent.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean isFailure(Class<?> type) {
        return type.getName().equals(FAILURE) || (type.getSuperclass() != null && isFailure(type.getSuperclass()));
    }
}
