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
 * <p>A method that returns a {@link java.util.concurrent.CompletionStage} has ended when the stage completes. Every
 * series exists, at zero, from the first scrape.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Metered {
    /**
     * Gives the method metrics of its own name, {@code x_requests_total} and so on for {@code name = "x"}, instead of
     * the {@code action_} ones.
     */
    String name() default "";

    /** What the metric names begin with, in place of the type's {@link Metrics#prefix}. */
    String prefix() default "";

    /** Labels whose values the method's body adds. */
    String[] labels() default {};

    /** Upper bounds, in seconds and ascending, of the buckets; empty means those of {@link Metrics#buckets}. */
    double[] buckets() default {};

    /** Makes the method the handler of this event, recorded as {@code event_received_total} and so on. */
    String event() default "";

    /** Exceptions that are an ordinary answer and not a failure, beside those of {@link Metrics#expected}. */
    Class<? extends Throwable>[] expected() default {};

    /** The share of calls that are timed, above 0 and at most 1. Counts stay exact. */
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
