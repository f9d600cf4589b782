// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

/** How a call ended: the closed set of values of the label {@code outcome}. */
public enum Outcome {
    /** With a result, or with an exception that was declared to be expected. */
    SUCCESS("success"),

    /** With an exception or an error. */
    FAILURE("failure"),

    /** With a {@link java.util.concurrent.CancellationException}: nobody waits for the result any more. */
    CANCELLED("cancelled");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The value of the label. */
    public String label() {
        return label;
    }
}
