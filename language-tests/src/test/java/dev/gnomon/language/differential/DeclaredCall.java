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
 * @param shown which metrics it has of its own
 * @param metric the label {@code action} or {@code event}, or what the names of its metrics begin with
 * @param request whether its calls are requests of the service
 * @param prefix of the action's metrics
 * @param timing how the action's durations are shown
 * @param declared the exceptions it declares
 * @param expected the exceptions that are no failures
 * @param lasts how long a call lasts
 * @param labels whose values the arguments give
 * @param bodyLabels whose values the body adds
 * @param time of the event that the method handles, if that is known
 */
record DeclaredCall(
        MeasuredClass service,
        Method method,
        Shown shown,
        String metric,
        boolean request,
        String prefix,
        Timing timing,
        List<Class<?>> declared,
        List<Class<?>> expected,
        Lasts lasts,
        List<DeclaredLabel> labels,
        List<String> bodyLabels,
        Optional<DeclaredTime> time) {
    /** What is shown of the calls of one method, beside the service's metrics. */
    enum Shown {
        NOTHING,
        ACTION,
        NAMED,
        HANDLED,
        PUBLISHED
    }

    /** What a call ends with. */
    enum Lasts {
        UNTIL_RETURN,
        UNTIL_THE_STAGE_COMPLETES,
        AS_LONG_AS_A_SUBSCRIPTION
    }

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

    /** Whether it has metrics of its own. */
    boolean isShown() {
        return shown != Shown.NOTHING;
    }

    /** What the values of a series are of, in their order. */
    List<String> labelNames() {
        List<String> names = new ArrayList<>();
        labels.forEach(label -> names.add(label.name()));
        names.addAll(bodyLabels);
        return names;
    }

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
        if (isShown()) {
            named.addAll(declared);
        }
        if (isShown() && lasts != Lasts.UNTIL_RETURN) {
            named.addAll(List.of(IOException.class, TimeoutException.class));
        }
        return named;
    }

    @Override
    public String toString() {
        return service.type().getSimpleName() + "." + method.getName();
    }
}
