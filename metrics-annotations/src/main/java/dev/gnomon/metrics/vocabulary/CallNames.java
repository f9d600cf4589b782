// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

/**
 * The names of the four metrics of a call, and of their labels.
 *
 * @param requests the counter of calls that ended
 * @param active the gauge of calls now running
 * @param errors the counter of failures
 * @param duration the histogram of durations, in seconds
 */
public record CallNames(String requests, String active, String errors, String duration) {
    /** The label that names the service. */
    public static final String SERVICE = "service";

    /** The label that names the action. */
    public static final String ACTION = "action";

    /** The label that says how a call ended, an {@link Outcome}. */
    public static final String OUTCOME = "outcome";

    /** The label that names the class of a failure, from a closed set. */
    public static final String ERROR = "error";

    /** The metrics of a service. */
    public static CallNames service(String prefix) {
        return new CallNames(
                prefix + "service_requests_total",
                prefix + "service_active_requests",
                prefix + "service_errors_total",
                prefix + "service_response_time_seconds");
    }

    /** The metrics of an action. */
    public static CallNames action(String prefix) {
        return new CallNames(
                prefix + "action_requests_total",
                prefix + "action_active_requests",
                prefix + "action_errors_total",
                prefix + "action_duration_seconds");
    }
}
