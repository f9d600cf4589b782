// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method an action with metrics of its own; on a type, every public instance method of it.
 *
 * <p>For {@code @Metered User getUser(String id) throws UserNotFound} of {@code UserService} the decorator records, all
 * labelled {@code service="UserService", action="get_user"}:
 *
 * <pre>
 * action_requests_total     calls that ended, by outcome = success, failure, cancelled
 * action_active_requests    calls now running
 * action_errors_total       failures, by error = UserNotFound, IllegalArgumentException, ..., other
 * action_duration_seconds   histogram of the durations of all calls that ended
 * </pre>
 *
 * <p>A method that returns a {@link java.util.concurrent.CompletionStage} has ended when the stage completes. Of one that
 * returns a {@link java.util.concurrent.Flow.Publisher}, a {@code Publisher} of Reactive Streams, or a {@code Mono} or
 * {@code Flux} of Reactor, each subscription is a call, which ends when the publisher terminates or the subscriber
 * cancels. Every series exists, at zero, from the first scrape, but those of a {@link Label} that may have any value.
 *
 * <p>On a method it applies to overrides too, unless one is annotated itself, with this or with {@link Unmetered}: the
 * nearest counts, the method's own before its superclass's, that before those of interfaces as they are listed. The type
 * must be measured itself, by {@link Metrics} or an annotation of its own. On a type it is not inherited. An abstract class
 * whose methods alone are annotated is no measured type: its methods count in those subclasses that are one.
 *
 * <p>Of methods that share a name the action is told apart by the types of the parameters, {@code find_string} and
 * {@code find_long}; the one without parameters keeps the plain name. A measured overload that joins another thus
 * renames its action.
 *
 * <p>On an annotation type of the application it makes every use of that annotation a use of this one, through as many
 * annotations as there are between. An element of the application's annotation with the name and the type of one of
 * these speaks for it: what is written nearest to the declaration counts, and where nothing is, a default that differs
 * from the one here.
 *
 * <pre>
 * &#64;Metered
 * public &#64;interface Action {
 *     double[] buckets() default {0.001, 0.01, 0.1};
 * }
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Metered {
    /** A value of {@link #sample}: the runtime chooses the share, so that timing costs little at any rate of calls. */
    double ADAPTIVE = -1.0;

    /**
     * Gives the method metrics of its own name, {@code x_requests_total} and so on for {@code name = "x"}, instead of
     * the {@code action_} ones.
     */
    String name() default "";

    /** What the metric names begin with, in place of the type's {@link Metrics#prefix}. */
    String prefix() default "";

    /**
     * Labels whose values the method's body adds, with {@code Metrics.addLabel("user_tier", tier)}. A call that ends before
     * has the value {@code unknown}. Of each label 100 distinct values are kept, {@code unknown} among them; further ones
     * become {@code other}.
     */
    String[] labels() default {};

    /** Upper bounds, in seconds and ascending, of the buckets; empty means those of {@link Metrics#buckets}. */
    double[] buckets() default {};

    /**
     * Makes the method the handler of this event, with these metrics in place of the {@code action_} ones, all labelled
     * {@code service} and {@code event}:
     *
     * <pre>
     * event_received_total            calls that ended, however they did
     * event_failures_total            those that failed; what is expected or cancelled did not
     * event_processing_time_seconds   histogram of the durations of all calls that ended
     * event_latency_seconds           histogram of the time from emission to the call, if the event has an {@link EventTime}
     * </pre>
     *
     * <p>In a type with {@link Metrics#events} the method publishes this event instead.
     */
    String event() default "";

    /** Exceptions that are an ordinary answer and not a failure, beside those of {@link Metrics#expected}. */
    Class<? extends Throwable>[] expected() default {};

    /**
     * The share of calls that are timed, from 0.000001 to 1, which is the default and times all; or {@link #ADAPTIVE}. Any
     * other value, 0 too, is the error GN211.
     *
     * <p>Timed calls are chosen at random. In the histogram each stands for as many calls as the share says, so that its
     * counts and its sum are right on average. Requests, errors and active calls stay exact.
     *
     * <p>{@code ADAPTIVE} times every call up to 10,000 calls a second. Above that rate it lowers the share, down to one call
     * in 64.
     */
    double sample() default 1.0;

    /**
     * Whether the duration is kept as a native (exponential) histogram as well: eight buckets in each power of two, from a
     * microsecond to 292 years, so that any quantile is read within 9.1 %, the width of a bucket. What is shorter counts as
     * zero.
     *
     * <p>It is shown in the protobuf format alone, the only one that has native histograms. Prometheus asks for that
     * format once native histograms are enabled in it, and then leaves out the classic buckets of the same metric unless
     * its configuration says {@code always_scrape_classic_histograms} ({@code scrape_classic_histograms} before 3.0).
     *
     * <p>Costs 3.5 kB for each thread that calls the method, in place of some hundred bytes.
     */
    boolean nativeHistogram() default false;

    /** When a call that returns its result later has ended. */
    AsyncMode async() default AsyncMode.COMPLETION;

    /** The metric name this method had before, published beside the new one for a while. */
    String replaces() default "";

    /** {@code false} leaves the method as it is. */
    boolean enabled() default true;
}
