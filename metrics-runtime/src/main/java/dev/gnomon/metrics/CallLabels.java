// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

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

    CallLabels(@Nullable CallScope call) {
        this.call = call;
    }

    /**
     * Sets a label of the call; {@code null} is the value {@code none}. If the call does not declare the label, or has ended,
     * or if there is none, this changes nothing, and is counted in {@code metrics_validation_errors_total} and logged a
     * bounded number of times.
     *
     * @throws IllegalArgumentException instead, if the registry {@linkplain MetricRegistry#throwErrors throws errors}
     */
    public void addLabel(String name, @Nullable String value) {
        if (call != null) {
            call.addLabel(name, value);
        } else {
            Metrics.registry()
                    .refusals()
                    .undeclaredLabel(
                            "The label \"" + name + "\" is not recorded: the innermost measured call declares no"
                                    + " labels, or there is none; add it in the body of a method with @Metered(labels = ...).");
        }
    }
}
