// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.recording.CallScope;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one measured call, for who knows them on another thread: {@link Metrics#currentCall()} gives it to the
 * method's body, which passes it on. Labels may be added until the call has ended.
 *
 * <p>Thread-safe.
 */
public final class CallLabels {
    private final @Nullable CallScope call;

    /** The innermost call that takes labels, if it is another one, which does not, that is the innermost. */
    private final @Nullable CallScope hidden;

    private CallLabels(@Nullable CallScope call, @Nullable CallScope hidden) {
        this.call = call;
        this.hidden = hidden;
    }

    /** Those of the innermost call of this thread. */
    static CallLabels innermost() {
        CallScope call = CallScope.innermost();
        return new CallLabels(call, call == null ? CallScope.hidden() : null);
    }

    /**
     * Sets a label of the call; {@code null} is the value {@code none}. If the call does not declare the label, or has ended,
     * or if there is none, this changes nothing, and is counted in {@code metrics_validation_errors_total} and logged a
     * bounded number of times.
     *
     * <p>That is done by the registry of the call. A call that declares no labels leaves it to the registry of the one that
     * does and that it is nested in; without such a call it is the {@linkplain Metrics#registry() installed} registry.
     *
     * @throws IllegalArgumentException instead, if that registry {@linkplain MetricRegistry#throwErrors throws errors}
     */
    public void addLabel(String name, @Nullable String value) {
        if (call != null) {
            call.addLabel(name, value);
        } else if (hidden != null) {
            hidden.refuseHidden(name);
        } else {
            Metrics.registry()
                    .faults()
                    .report(
                            Invalid.UNDECLARED_LABEL,
                            "The label \"" + name + "\" is not recorded: the measured call declares no labels, or"
                                    + " there is none; add it in the body of a method with @Metered(labels = ...).");
        }
    }
}
