// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A method that is measured, as its annotations declare it.
 *
 * @param service the type that it belongs to
 * @param method the method
 * @param action the label {@code action}; absent where calls are requests of the service and nothing more
 * @param request whether its calls are requests of the service
 * @param prefix of the action's metrics
 * @param bounds of the action's duration
 * @param nativeHistogram whether the duration is shown in native buckets too
 * @param declared the exceptions it declares
 * @param expected the exceptions that are no failures
 * @param later whether a call ends when the returned stage completes
 */
record DeclaredCall(
        MeasuredClass service,
        Method method,
        Optional<String> action,
        boolean request,
        String prefix,
        List<Double> bounds,
        boolean nativeHistogram,
        List<Class<?>> declared,
        List<Class<?>> expected,
        boolean later) {
    static final String SUCCESS = "success";
    static final String CANCELLED = "cancelled";
    static final String OTHER = "other";

    private static final List<Class<?>> ALWAYS = List.of(
            IllegalArgumentException.class,
            IllegalStateException.class,
            NullPointerException.class,
            IndexOutOfBoundsException.class,
            UnsupportedOperationException.class,
            UncheckedIOException.class,
            Error.class);

    /** The values of the label {@code error}. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (Class<?> error : namedErrors()) {
            errors.add(error.getSimpleName());
        }
        errors.add(OTHER);
        return errors.stream().distinct().toList();
    }

    /** How a call ends that threw {@code failure}, or whose stage completed with it: success, cancelled or an error. */
    String end(@Nullable Throwable failure) {
        if (failure == null) {
            return SUCCESS;
        }
        List<Throwable> innermostFirst = new ArrayList<>();
        Throwable next = failure;
        while (next instanceof CompletionException || next instanceof ExecutionException) {
            innermostFirst.add(next);
            next = next.getCause();
        }
        if (next != null) {
            innermostFirst.add(next);
        }
        Collections.reverse(innermostFirst);
        return innermostFirst.stream()
                .map(this::meaning)
                .filter(meaning -> !meaning.equals(OTHER))
                .findFirst()
                .orElse(OTHER);
    }

    private String meaning(Throwable failure) {
        if (failure instanceof CancellationException) {
            return CANCELLED;
        }
        if (expected.stream().anyMatch(answer -> answer.isInstance(failure))) {
            return SUCCESS;
        }
        for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
            if (namedErrors().contains(type)) {
                return type.getSimpleName();
            }
        }
        return OTHER;
    }

    /** A mere request shows no errors, and its failures are all alike. */
    private List<Class<?>> namedErrors() {
        List<Class<?>> named = new ArrayList<>(ALWAYS);
        if (action.isPresent()) {
            named.addAll(declared);
        }
        if (action.isPresent() && later) {
            named.addAll(List.of(IOException.class, TimeoutException.class));
        }
        return named;
    }

    @Override
    public String toString() {
        return service.type().getSimpleName() + "." + method.getName();
    }
}
