// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.List;

/**
 * One metric that calls are recorded in. Immutable.
 *
 * @param type what it is
 * @param name its full name
 * @param help what it says, in a sentence
 * @param labels the names of the labels that each of its series has; a call's own labels follow after them
 */
public record CallMetric(MetricType type, String name, String help, List<String> labels) {
    /** Copies the list. */
    public CallMetric {
        labels = List.copyOf(labels);
    }

    /** Its base unit in the plural; empty if it counts. */
    public String unit() {
        return type == MetricType.TIMER ? Names.SECONDS : "";
    }
}
