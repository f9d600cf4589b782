// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.Timer;
import dev.gnomon.metrics.annotation.MetricType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field of a measured class that its decorator assigns.
 *
 * @param field the field, as reflection sees it
 * @param metric what it declares
 */
record DeclaredField(Field field, OwnMetric metric) {
    private static final Map<Type, MetricType> TYPES = Map.of(
            Counter.class, MetricType.COUNTER,
            Gauge.class, MetricType.GAUGE,
            Histogram.class, MetricType.HISTOGRAM,
            Summary.class, MetricType.SUMMARY,
            Timer.class, MetricType.TIMER);

    /** Those of a type that has this prefix, and of its superclasses. */
    static List<DeclaredField> of(Class<?> type, String prefix) {
        List<DeclaredField> fields = new ArrayList<>();
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            String ofOwner = Words.on(owner, "Metrics")
                    .map(words -> words.text("prefix"))
                    .orElse(prefix);
            for (Field field : owner.getDeclaredFields()) {
                Words.on(field, "MetricField").ifPresent(words -> fields.add(of(field, words, ofOwner)));
            }
        }
        return fields;
    }

    private static DeclaredField of(Field field, Words words, String prefix) {
        Type series = field.getGenericType() instanceof ParameterizedType family
                ? family.getActualTypeArguments()[0]
                : field.getType();
        MetricType type = TYPES.get(series);
        if (type == null) {
            throw new IllegalArgumentException(field + " is no metric");
        }
        String name = words.text("name").isEmpty() ? MeasuredClass.snakeCase(field.getName()) : words.text("name");
        return new DeclaredField(field, OwnMetric.of(words, type, prefix, name, words.texts("labels")));
    }

    /** Its labels, each of which may have any value. */
    List<DeclaredLabel> labels() {
        List<DeclaredLabel> labels = new ArrayList<>();
        metric.labels().forEach(name -> labels.add(DeclaredLabel.text(name, labels.size())));
        return labels;
    }
}
