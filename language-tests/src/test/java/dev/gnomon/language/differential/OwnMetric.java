// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.List;

/**
 * A metric that is no method's: what a field, or a type with a handle, declares.
 *
 * @param type what it is
 * @param name without the suffix of a counter
 * @param labels the names of its labels, in their order
 * @param bounds of a histogram or timer
 * @param quantiles of a summary
 * @param nativeHistogram whether a histogram or timer is shown in native buckets too
 */
record OwnMetric(
        MetricType type,
        String name,
        List<String> labels,
        List<Double> bounds,
        List<Double> quantiles,
        boolean nativeHistogram) {
    /** What {@code words} say of a metric with this prefix. */
    static OwnMetric of(Words words, MetricType type, String prefix, String name, List<String> labels) {
        String unit = type == MetricType.TIMER ? "seconds" : words.text("unit");
        return new OwnMetric(
                type,
                prefix + name + (unit.isEmpty() ? "" : "_" + unit),
                labels,
                words.numbers("buckets"),
                words.numbers("quantiles"),
                words.flag("nativeHistogram"));
    }
}
