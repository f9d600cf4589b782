// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import java.util.List;

/**
 * The elements that {@code @Metric} and {@code @MetricField} have in common.
 *
 * @param name its name, as stated or empty
 * @param description the help text
 * @param unit the unit, or empty
 * @param labels the names of the labels, where any are stated
 * @param buckets the bounds, where any are stated
 * @param quantiles the quantiles, where any are stated
 * @param nativeHistogram whether a native histogram is asked for
 */
public record StatedMetric(
        Stated<String> name,
        String description,
        Stated<String> unit,
        Stated<List<String>> labels,
        Stated<List<Double>> buckets,
        Stated<List<Double>> quantiles,
        Stated<Boolean> nativeHistogram) {}
