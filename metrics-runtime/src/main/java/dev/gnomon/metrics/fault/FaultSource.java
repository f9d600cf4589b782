// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Invalid;
import java.util.HashSet;
import java.util.Set;

/**
 * One metric or call that faults concern. Each fault is counted in the log of its registry, and the first of each sort is
 * reported there with a message.
 *
 * <p>Thread-safe. Nothing is allocated except for a message.
 */
public final class FaultSource {
    private final FaultLog log;
    private final String subject;

    // Two threads that both miss a fault here report the same sentence, which the log keeps once.
    private volatile Set<Fault> reported = Set.of();

    /** @param subject what the source is called in messages, such as {@code the metric "orders_total"} */
    public FaultSource(FaultLog log, String subject) {
        this.log = log;
        this.subject = subject;
    }

    /** What the source is called in messages. */
    public String subject() {
        return subject;
    }

    /**
     * A value of a label became {@code other}.
     *
     * @param reason {@link Exhausted#LABEL_VALUES} if it was one more than the label keeps; else it was null, no text, too
     *     long, or not of the label's closed set
     */
    public void refusedValue(Fault reason, String label) {
        if (reason == Exhausted.LABEL_VALUES) {
            valuesFull(label);
        } else {
            invalidValue(label);
        }
    }

    private void invalidValue(String label) {
        if (isKnown(Invalid.LABELS)) {
            log.count(Invalid.LABELS);
        } else {
            report(
                    Invalid.LABELS,
                    "A value of the label \"" + label + "\" of " + subject
                            + " is null, too long, no text or not of its closed set; it is recorded as \"other\".");
        }
    }

    private void valuesFull(String label) {
        if (isKnown(Exhausted.LABEL_VALUES)) {
            log.count(Exhausted.LABEL_VALUES);
        } else {
            report(
                    Exhausted.LABEL_VALUES,
                    "The label \"" + label + "\" of " + subject
                            + " has as many values as are kept; further ones are recorded as \"other\".");
        }
    }

    /** A combination of values was one more than {@code limit}; all of them became {@code other}. */
    public void combinationsFull(int limit) {
        if (isKnown(Exhausted.LABEL_COMBINATIONS)) {
            log.count(Exhausted.LABEL_COMBINATIONS);
        } else {
            report(
                    Exhausted.LABEL_COMBINATIONS,
                    "There are " + limit + " label combinations of " + subject
                            + "; further ones are recorded as \"other\".");
        }
    }

    /**
     * A duration was {@code null} and is not recorded.
     *
     * @throws IllegalArgumentException if the registry throws errors
     */
    public void missingDuration() {
        if (isKnown(Invalid.MISSING)) {
            log.count(Invalid.MISSING);
        } else {
            report(
                    Invalid.MISSING,
                    "A duration of " + subject + " is null, and is not recorded; give it one, or do not record.");
        }
    }

    /**
     * A label was added that the call does not declare, or too late.
     *
     * @throws IllegalArgumentException if the registry throws errors
     */
    public void undeclaredLabel(String label, String reason) {
        log.report(Invalid.UNDECLARED_LABEL, "The label \"" + label + "\" is not recorded: " + reason);
    }

    /** Whether it was reported before and needs no message any more. */
    private boolean isKnown(Fault fault) {
        return reported.contains(fault) && !log.isThrown(fault);
    }

    private void report(Fault fault, String message) {
        Set<Fault> more = new HashSet<>(reported);
        more.add(fault);
        reported = Set.copyOf(more);
        log.report(fault, message);
    }
}
