// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.definition;

import dev.gnomon.metrics.vocabulary.BucketRules;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.ErrorFamilies;
import dev.gnomon.metrics.vocabulary.LabelRules;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A measured method, as its generated decorator declares it. Immutable; each method that has the name of a component and
 * takes its value returns a copy with that value.
 *
 * @param name the method's name in snake_case, unique within its service; of an action, the label {@code action}
 * @param kind which metrics the method has of its own
 * @param metric what the names of a named method's metrics have after the prefix, or the label {@code event}; else empty
 * @param request whether its calls are requests of the service
 * @param prefix what the names of the method's metrics begin with
 * @param buckets upper bounds in seconds of the method's duration
 * @param errors the exceptions that the method declares; failures are named by {@link #allErrors()}
 * @param asynchronous whether the method's result comes later
 * @param expected exceptions that are an ordinary answer and not a failure
 * @param nativeHistogram whether the method's duration has a native histogram beside the classic one
 * @param labels whose values are known before the call, in the order of the values
 * @param bodyLabels whose values the method's body adds; they follow after the others
 * @param sample the share of calls that are timed, 1 for all, {@link SampleRules#ADAPTIVE} for as many as cost little
 * @param latency whether the time from the emission of its event to the call is recorded
 */
public record CallDefinition(
        String name,
        CallKind kind,
        String metric,
        boolean request,
        String prefix,
        List<Double> buckets,
        List<Class<? extends Throwable>> errors,
        boolean asynchronous,
        List<Class<? extends Throwable>> expected,
        boolean nativeHistogram,
        List<LabelDefinition> labels,
        List<LabelDefinition> bodyLabels,
        double sample,
        boolean latency) {

    /** Copies the lists. */
    public CallDefinition {
        buckets = List.copyOf(buckets);
        errors = List.copyOf(errors);
        expected = List.copyOf(expected);
        labels = List.copyOf(labels);
        bodyLabels = List.copyOf(bodyLabels);
    }

    /** A method whose calls are requests of the service and an action besides. */
    public static CallDefinition action(String name) {
        return of(name, CallKind.ACTION, "");
    }

    /** A method whose calls are requests of the service and nothing more. */
    public static CallDefinition request(String name) {
        return of(name, CallKind.REQUEST, "");
    }

    /** A method whose calls are requests of the service and have metrics of the name {@code stem} besides. */
    public static CallDefinition named(String call, String stem) {
        return of(call, CallKind.NAMED, stem);
    }

    /** A method whose calls are requests of the service and handle {@code event} besides. */
    public static CallDefinition handler(String call, String event) {
        return of(call, CallKind.HANDLER, event);
    }

    /** A method whose calls are requests of the service and publish {@code event} besides. */
    public static CallDefinition publisher(String call, String event) {
        return of(call, CallKind.PUBLISHER, event);
    }

    private static CallDefinition of(String name, CallKind kind, String metric) {
        return new CallDefinition(
                name,
                kind,
                metric,
                true,
                "",
                BucketRules.DEFAULT_SECONDS,
                List.of(),
                false,
                List.of(),
                false,
                List.of(),
                List.of(),
                SampleRules.ALL,
                false);
    }

    /**
     * The same with its calls counted as requests of the service, or not: a method that is not public, or of a type
     * without service metrics.
     */
    public CallDefinition request(boolean counted) {
        CallChange change = new CallChange(this);
        change.request = counted;
        return change.made();
    }

    /** The same with this prefix. */
    public CallDefinition prefix(String newPrefix) {
        CallChange change = new CallChange(this);
        change.prefix = newPrefix;
        return change.made();
    }

    /** The same with these upper bounds, in seconds. */
    public CallDefinition buckets(double... bounds) {
        CallChange change = new CallChange(this);
        change.buckets = Numbers.listOf(bounds);
        return change.made();
    }

    /** The same for a method that declares these exceptions. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final CallDefinition errors(Class<? extends Throwable>... declared) {
        CallChange change = new CallChange(this);
        change.errors = List.of(declared);
        return change.made();
    }

    /** The same for a method whose result comes later, which may fail with {@link ErrorFamilies#ASYNCHRONOUS} too. */
    public CallDefinition asynchronous(boolean later) {
        CallChange change = new CallChange(this);
        change.asynchronous = later;
        return change.made();
    }

    /** The same with these exceptions taken for an ordinary answer, and their subclasses with them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final CallDefinition expected(Class<? extends Throwable>... answers) {
        CallChange change = new CallChange(this);
        change.expected = List.of(answers);
        return change.made();
    }

    /** The same with a native histogram beside the classic one, which takes 3.5 kB for each thread that calls, or without. */
    public CallDefinition nativeHistogram(boolean kept) {
        CallChange change = new CallChange(this);
        change.nativeHistogram = kept;
        return change.made();
    }

    /** The same with these labels, whose values are known before the call. */
    public CallDefinition labels(LabelDefinition... newLabels) {
        CallChange change = new CallChange(this);
        change.labels = List.of(newLabels);
        return change.made();
    }

    /** The same with labels of these names, whose values the method's body adds, up to a hundred of each. */
    public CallDefinition bodyLabels(String... names) {
        List<LabelDefinition> open = new ArrayList<>(names.length);
        for (String label : names) {
            open.add(LabelDefinition.open(label, LabelRules.DEFAULT_MAX));
        }
        CallChange change = new CallChange(this);
        change.bodyLabels = open;
        return change.made();
    }

    /** The same with this share of calls timed, 1 for all, {@link SampleRules#ADAPTIVE} for as many as cost little. */
    public CallDefinition sample(double share) {
        CallChange change = new CallChange(this);
        change.sample = share;
        return change.made();
    }

    /** The same for a handler whose event says when it was emitted, or does not. */
    public CallDefinition latency(boolean recorded) {
        CallChange change = new CallChange(this);
        change.latency = recorded;
        return change.made();
    }

    /** All labels of its own: those known before the call, then those that the body adds. */
    public List<LabelDefinition> allLabels() {
        List<LabelDefinition> all = new ArrayList<>(labels);
        all.addAll(bodyLabels);
        return List.copyOf(all);
    }

    /** All classes that name a failure: those of results that come later, those declared, and the common ones. */
    public List<Class<? extends Throwable>> allErrors() {
        if (errors.isEmpty() && !asynchronous) {
            return ErrorFamilies.COMMON;
        }
        Set<Class<? extends Throwable>> all =
                new LinkedHashSet<>(asynchronous ? ErrorFamilies.ASYNCHRONOUS : List.of());
        all.addAll(errors);
        all.addAll(ErrorFamilies.COMMON);
        return List.copyOf(all);
    }
}
