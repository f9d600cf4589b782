// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

/**
 * Counts the durations of one timer that are {@code null}, and logs the first: code without null checking passes them
 * all the same.
 *
 * <p>Thread-safe; nothing is allocated but for the first message, unless the registry throws errors.
 */
final class MissingDurations {
    private final String timer;
    private final Refusals refusals;

    /** Two threads that both find it false log one line all the same: the log keeps no line twice. */
    private volatile boolean said;

    /** @param timer the timer as a message names it */
    MissingDurations(String timer, Refusals refusals) {
        this.timer = timer;
        this.refusals = refusals;
    }

    /**
     * Counts one.
     *
     * @throws IllegalArgumentException if the registry {@linkplain MetricRegistry#throwErrors throws errors}
     */
    void count() {
        if (said && !refusals.isThrowing()) {
            refusals.invalid(Refusals.Invalid.MISSING);
            return;
        }
        said = true;
        refusals.missing("A duration of " + timer + " is null, and is not recorded; give it one, or do not record.");
    }
}
