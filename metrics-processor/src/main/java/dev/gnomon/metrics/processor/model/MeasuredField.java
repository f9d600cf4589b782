// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field annotated with {@code @MetricField}.
 *
 * @param field its name in Java
 * @param fieldType its type in Java
 * @param type what metric it is; absent where the field's type is none
 * @param name the metric's name, as stated or empty
 * @param description what the metric says
 * @param unit the unit, or empty
 * @param buckets the bounds, where any are stated
 * @param quantiles the quantiles, where any are stated
 * @param traits its modifiers
 * @param position the field's name
 * @param namePosition the value of {@code name}
 * @param bucketsPosition the value of {@code buckets}
 * @param quantilesPosition the value of {@code quantiles}
 */
public record MeasuredField(
        String field,
        TypeName fieldType,
        Optional<MetricType> type,
        String name,
        String description,
        String unit,
        List<Double> buckets,
        List<Double> quantiles,
        Set<Trait> traits,
        Position position,
        Position namePosition,
        Position bucketsPosition,
        Position quantilesPosition) {
    /** Copies the collections. */
    public MeasuredField {
        buckets = List.copyOf(buckets);
        quantiles = List.copyOf(quantiles);
        traits = Set.copyOf(traits);
    }
}
