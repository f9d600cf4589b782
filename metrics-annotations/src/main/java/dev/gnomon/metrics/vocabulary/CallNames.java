// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the metrics of a call, and of their labels. A name is empty where there is no such metric.
 *
 * @param requests the counter of calls that ended
 * @param active the gauge of calls now running; events have none
 * @param errors the counter of failures
 * @param duration the histogram of durations, in seconds
 * @param latency the histogram of the times from emission to processing, in seconds; only handlers of events have it
 */
public record CallNames(String requests, String active, String errors, String duration, String latency) {
    /** The label that names the service. */
    public static final String SERVICE = "service";

    /** The label that names the action. */
    public static final String ACTION = "action";

    /** The label that names the event. */
    public static final String EVENT = "event";

    /** The label that says how a call ended, an {@link Outcome}. */
    public static final String OUTCOME = "outcome";

    /** The label that names the class of a failure, from a closed set. */
    public static final String ERROR = "error";

    /** The names that no label of a call's own may have. */
    public static final List<String> RESERVED_LABELS = List.of(SERVICE, ACTION, EVENT, OUTCOME, ERROR);

    /** The metrics of a service. */
    public static CallNames service(String prefix) {
        return new CallNames(
                prefix + "service_requests_total",
                prefix + "service_active_requests",
                prefix + "service_errors_total",
                prefix + "service_response_time_seconds",
                "");
    }

    /** The metrics of an action. */
    public static CallNames action(String prefix) {
        return named(prefix, "action");
    }

    /** The metrics of a method that gives them its own name, {@code stem}. */
    public static CallNames named(String prefix, String stem) {
        return new CallNames(
                prefix + stem + "_requests_total",
                prefix + stem + "_active_requests",
                prefix + stem + "_errors_total",
                prefix + stem + "_duration_seconds",
                "");
    }

    /** The metrics of a method that handles an event. */
    public static CallNames handler(String prefix) {
        return new CallNames(
                prefix + "event_received_total",
                "",
                prefix + "event_failures_total",
                prefix + "event_processing_time_seconds",
                prefix + "event_latency_seconds");
    }

    /** The metrics of a method that publishes an event. */
    public static CallNames publisher(String prefix) {
        return new CallNames(
                prefix + "event_published_total",
                "",
                prefix + "event_publish_failures_total",
                prefix + "event_publish_time_seconds",
                "");
    }

    /** The names of the metrics that there are. */
    public List<String> all() {
        return Stream.of(requests, active, errors, duration, latency)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
