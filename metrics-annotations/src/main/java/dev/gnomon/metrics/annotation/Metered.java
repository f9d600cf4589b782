// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method an action with metrics of its own. On a type, it does so for every public instance method.
 *
 * <p>For {@code @Metered User getUser(String id) throws UserNotFound} of {@code UserService}, the decorator records
 * these metrics with the labels {@code service="UserService", action="get_user"}:
 *
 * <pre>
 * action_requests_total     calls that ended, by outcome: success, failure, cancelled
 * action_active_requests    calls in progress
 * action_errors_total       failures, by error: UserNotFound, IllegalArgumentException, ..., other
 * action_duration_seconds   histogram of the durations of all calls that ended
 * </pre>
 *
 * <p><b>When a call ends.</b> A call ends when the method returns or throws. If it returns a
 * {@link java.util.concurrent.CompletionStage}, the call ends when the stage completes. If it returns a
 * {@link java.util.concurrent.Flow.Publisher}, a {@code Publisher} of Reactive Streams, or a {@code Mono} or
 * {@code Flux} of Reactor, each subscription is a call, which ends when the publisher terminates or the subscriber
 * cancels. Other results that are not complete on return are the error GN114 or GN302; a {@code Stream} or
 * {@code Iterator} is the warning GN120.
 *
 * <p><b>Names.</b> The action is the method's name in snake_case. Overloads add the types of their parameters,
 * {@code find_string} and {@code find_long}; an overload without parameters keeps the plain name. So a new measured
 * overload renames the action of an existing one.
 *
 * <p><b>Inheritance.</b> Overriding methods inherit the annotation unless they have {@code @Metered} or
 * {@link Unmetered} themselves. If several supertypes annotate the method, the superclass comes before interfaces, and
 * interfaces come in the order of their declaration. On a type the annotation is not inherited. Methods of an abstract
 * class count in those subclasses that are measured themselves.
 *
 * <p><b>Composition.</b> On an annotation of the application, it applies wherever that annotation stands, also through
 * further annotations. An element of the same name and type overrides the element here:
 *
 * <pre>
 * &#64;Metered
 * public &#64;interface Action {
 *     double[] buckets() default {0.001, 0.01, 0.1};
 * }
 * </pre>
 *
 * <p>Private, static and final methods cannot be measured (GN111 to GN113). All series exist at zero from the first
 * scrape, except those of labels with open values.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Metered {
    /**
     * A value of {@link #sample}: the runtime chooses the share, so that timing costs little at any rate of calls.
     */
    double ADAPTIVE = -1.0;

    /**
     * Gives the method metrics of this name instead of the {@code action_} metrics: {@code name = "cleanup_job"} gives
     * {@code cleanup_job_requests_total} and so on. Together with {@link #event} it is the error GN133.
     */
    String name() default "";

    /** The prefix of the metric names. Default: {@link Metrics#prefix} of the type. */
    String prefix() default "";

    /**
     * The names of labels that the method's body sets, with the static helper {@code Metrics.addLabel}:
     *
     * <pre>
     * import static dev.gnomon.metrics.Metrics.addLabel;
     *
     * &#64;Metered(labels = "user_tier")
     * public Profile getProfile(String id) {
     *     addLabel("user_tier", tier(id));
     *     ...
     * }
     * </pre>
     *
     * <p>A label that is not set by the end of the call is {@code unknown}. Each label keeps its first 100 values;
     * later ones are recorded as {@code other}.
     */
    String[] labels() default {};

    /** Upper bounds of the buckets, in seconds, ascending (GN202). Default: {@link Metrics#buckets} of the type. */
    double[] buckets() default {};

    /**
     * Makes the method the handler of this event. These metrics, with the labels {@code service} and {@code event},
     * replace the {@code action_} metrics:
     *
     * <pre>
     * event_received_total            calls that ended
     * event_failures_total            calls that failed; an expected exception or a cancellation is no failure
     * event_processing_time_seconds   histogram of the durations of all calls that ended
     * event_latency_seconds           histogram of the times from {@link EventTime} to the call, if the event has one
     * </pre>
     *
     * <p>In a type with {@link Metrics#events} the method publishes this event instead.
     */
    String event() default "";

    /** Exceptions that count as success, with their subclasses. They are added to {@link Metrics#expected}. */
    Class<? extends Throwable>[] expected() default {};

    /**
     * The share of calls that are timed: between 0.000001 and 1, or {@link #ADAPTIVE}. Default: 1, all calls. Other
     * values, 0 among them, are the error GN211.
     *
     * <p>Timed calls are chosen at random. In the histogram, each stands for as many calls as the share says, so that
     * counts and sum are right on average. The other metrics stay exact.
     *
     * <p>{@code ADAPTIVE} times every call up to 10,000 calls a second. Above that rate it lowers the share, down to
     * one call in 64.
     */
    double sample() default 1.0;

    /**
     * Whether to record a native (exponential) histogram beside the classic one. It has eight buckets for each power of
     * two, from a microsecond to 292 years, so a quantile is within 9.1 % of the true value. Shorter durations count as
     * zero.
     *
     * <p>Only the protobuf format carries native histograms. Prometheus requests it if native histograms are enabled,
     * and then drops the classic buckets of the metric unless its configuration has
     * {@code always_scrape_classic_histograms} ({@code scrape_classic_histograms} before 3.0).
     *
     * <p>Costs 3.5 kB for each thread that calls the method.
     */
    boolean nativeHistogram() default false;

    /** When a call ends that returns its result later. */
    AsyncMode async() default AsyncMode.COMPLETION;

    /** The former metric name, to publish it beside the new one for a while. Not supported yet (GN301). */
    String replaces() default "";

    /** {@code false} leaves the method unmeasured, as {@link Unmetered} does. */
    boolean enabled() default true;
}
