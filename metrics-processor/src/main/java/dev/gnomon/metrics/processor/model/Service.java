// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;

/**
 * The elements of {@code @Metrics} on a type, or the defaults if only its methods are annotated.
 *
 * @param name the value of the label {@code service}
 * @param measured whether the type is annotated, so that the service has metrics of its own
 * @param prefix the prefix, or empty
 * @param buckets the bounds, or none
 * @param expected the exceptions that are an ordinary answer
 * @param events whether the public methods of the type publish events
 * @param namePosition the value of {@code service}
 * @param prefixPosition the value of {@code prefix}
 */
public record Service(
        String name,
        boolean measured,
        String prefix,
        Stated<List<Double>> buckets,
        List<ClassName> expected,
        Stated<Boolean> events,
        Position namePosition,
        Position prefixPosition) {
    /** Copies the list. */
    public Service {
        expected = List.copyOf(expected);
    }
}
