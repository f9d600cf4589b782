// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

/** Which metrics a measured method has of its own, beside those of its service. */
public enum CallKind {
    /** None: its calls are requests of the service and nothing more. */
    REQUEST,

    /** Those that all actions share, {@code action_requests_total} and so on. */
    ACTION,

    /** Those of a name that it alone has, such as {@code cleanup_job_requests_total}. */
    NAMED,

    /** Those that all handlers of events share, {@code event_received_total} and so on. */
    HANDLER,

    /** Those that all publishers of events share, {@code event_published_total} and so on. */
    PUBLISHER;

    /** Whether it has metrics of its own. */
    public boolean isMeasured() {
        return this != REQUEST;
    }

    /** Whether its calls are events. */
    public boolean isEvent() {
        return this == HANDLER || this == PUBLISHER;
    }
}
