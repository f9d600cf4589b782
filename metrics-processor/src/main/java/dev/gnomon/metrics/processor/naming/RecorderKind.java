// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import dev.gnomon.metrics.processor.model.MeasuredMethod;
import java.util.List;

/** What a decorator holds for a call, by what is known of its labels. */
public enum RecorderKind {
    /** There are none: one recorder. */
    PLAIN,
    /** They are known before the call: a recorder for each combination of values. */
    LABELLED,
    /** Some are set by the body: a scope for each call. */
    SCOPED;

    /** The kind for a method with these labels of its parameters. */
    static RecorderKind of(MeasuredMethod method, List<NamedLabel> labels) {
        if (!method.bodyLabels().isEmpty()) {
            return SCOPED;
        }
        return labels.isEmpty() ? PLAIN : LABELLED;
    }
}
