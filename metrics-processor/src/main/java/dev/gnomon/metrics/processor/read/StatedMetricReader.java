// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.StatedMetric;

/** Reads the elements that {@code @MetricField} and {@code @Metric} have in common. */
final class StatedMetricReader {
    private StatedMetricReader() {}

    static StatedMetric read(AnnotationReader annotation) {
        return new StatedMetric(
                new Stated<>(annotation.string("name"), annotation.position("name")),
                annotation.string("description"),
                new Stated<>(annotation.string("unit"), annotation.position("unit")),
                annotation.statedStrings("labels"),
                annotation.statedDoubles("buckets"),
                annotation.statedDoubles("quantiles"),
                new Stated<>(annotation.bool("nativeHistogram", false), annotation.position("nativeHistogram")));
    }
}
