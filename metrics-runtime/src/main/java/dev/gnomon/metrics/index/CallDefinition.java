// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.index;

import dev.gnomon.metrics.vocabulary.BucketRules;
import dev.gnomon.metrics.vocabulary.ErrorFamilies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A measured method, as its generated decorator declares it. Immutable; each method returns a changed copy.
 *
 * @param name the method's name in snake_case, unique within its service; of an action, the label {@code action}
 * @param action whether the method has metrics of its own
 * @param request whether its calls are requests of the service
 * @param prefix what the names of the action's metrics begin with
 * @param buckets upper bounds in seconds of the action's duration
 * @param errors the classes that name a failure, with {@link ErrorFamilies#COMMON} always among them
 * @param expected exceptions that are an ordinary answer and not a failure
 * @param nativeHistogram whether the action's duration has a native histogram beside the classic one
 */
public record CallDefinition(
        String name,
        boolean action,
        boolean request,
        String prefix,
        List<Double> buckets,
        List<Class<? extends Throwable>> errors,
        List<Class<? extends Throwable>> expected,
        boolean nativeHistogram) {

    /** Copies the lists. */
    public CallDefinition {
        buckets = List.copyOf(buckets);
        errors = List.copyOf(errors);
        expected = List.copyOf(expected);
    }

    /** A method whose calls are requests of the service and an action besides. */
    public static CallDefinition action(String name) {
        return new CallDefinition(
                name, true, true, "", BucketRules.DEFAULT_SECONDS, ErrorFamilies.COMMON, List.of(), false);
    }

    /** A method whose calls are requests of the service and nothing more. */
    public static CallDefinition request(String name) {
        return new CallDefinition(
                name, false, true, "", BucketRules.DEFAULT_SECONDS, ErrorFamilies.COMMON, List.of(), false);
    }

    /**
     * The same, its calls no requests of the service: an action that is not public, or of a type without service
     * metrics.
     */
    public CallDefinition internal() {
        return new CallDefinition(name, action, false, prefix, buckets, errors, expected, nativeHistogram);
    }

    /** The same with this prefix. */
    public CallDefinition prefix(String newPrefix) {
        return new CallDefinition(name, action, request, newPrefix, buckets, errors, expected, nativeHistogram);
    }

    /** The same with these upper bounds, in seconds. */
    public CallDefinition buckets(double... bounds) {
        return new CallDefinition(
                name, action, request, prefix, Numbers.listOf(bounds), errors, expected, nativeHistogram);
    }

    /** The same for a method that declares these exceptions. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final CallDefinition errors(Class<? extends Throwable>... declared) {
        return withErrors(List.of(declared));
    }

    /** The same for a method whose result comes later, which may fail with {@link ErrorFamilies#ASYNCHRONOUS} too. */
    public CallDefinition asynchronous() {
        return withErrors(ErrorFamilies.ASYNCHRONOUS);
    }

    /** The same with these exceptions taken for an ordinary answer, and their subclasses with them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final CallDefinition expected(Class<? extends Throwable>... answers) {
        return new CallDefinition(name, action, request, prefix, buckets, errors, List.of(answers), nativeHistogram);
    }

    /** The same with a native histogram beside the classic one, which takes 3.5 kB for each thread that calls. */
    public CallDefinition withNativeHistogram() {
        return new CallDefinition(name, action, request, prefix, buckets, errors, expected, true);
    }

    private CallDefinition withErrors(List<Class<? extends Throwable>> more) {
        Set<Class<? extends Throwable>> all = new LinkedHashSet<>(more);
        all.addAll(errors);
        return new CallDefinition(
                name, action, request, prefix, buckets, new ArrayList<>(all), expected, nativeHistogram);
    }
}
