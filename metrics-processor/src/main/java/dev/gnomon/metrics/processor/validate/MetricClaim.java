// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.model.StatedMetric;
import dev.gnomon.metrics.vocabulary.WireNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A metric that a declaration makes.
 *
 * @param name its full name
 * @param who the declaration, with the verb
 * @param shape what a second declaration must agree with, under the words for a difference; empty where there must be
 * none
 */
record MetricClaim(String name, String who, Map<String, Object> shape) {
    private static final String LABELS = "other labels";

    /** A metric that all calls of a kind share, and that no declaration may name. */
    static MetricClaim reserved(String name, String who) {
        return new MetricClaim(name, who, Map.of());
    }

    /** A metric of calls that have a name of their own. */
    static MetricClaim ofCalls(String name, String who, List<String> labels) {
        return new MetricClaim(name, who, Map.of(LABELS, labels));
    }

    /** A metric that is stated in full: a second declaration must agree in everything that a scrape shows. */
    static MetricClaim stated(String name, String who, MetricType type, StatedMetric metric, List<?> labels) {
        return new MetricClaim(name, who, shape(type, metric, labels));
    }

    private static Map<String, Object> shape(MetricType type, StatedMetric metric, List<?> labels) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("another type", type);
        shape.put(LABELS, labels);
        shape.put("another description", metric.description());
        shape.put("another unit", metric.unit().value());
        shape.put("other buckets", metric.buckets().value());
        shape.put("other quantiles", metric.quantiles().value());
        shape.put("another value of nativeHistogram", metric.nativeHistogram().value());
        return shape;
    }

    /** The name of the family on the wire, where OpenMetrics drops the suffix of a counter. */
    String family() {
        return WireNames.family(name, MetricType.COUNTER);
    }

    /** Why this metric cannot be beside {@code first}, which is of the same family: a sentence with the remedy. */
    Optional<String> conflict(MetricClaim first) {
        return difference(first)
                .map(difference -> "%s the metric \"%s\", and %s %s.".formatted(who, name, first.who, difference));
    }

    private Optional<String> difference(MetricClaim first) {
        if (!first.name.equals(name)) {
            return Optional.of("\"" + first.name + "\", which is the same name on the wire. Rename one of them");
        }
        if (first.shape.isEmpty()) {
            return Optional.of("it too. Give it another name");
        }
        return shape.entrySet().stream()
                .filter(aspect -> !aspect.getValue().equals(first.shape.get(aspect.getKey())))
                .findFirst()
                .map(aspect -> "it too, with " + aspect.getKey() + ". Rename one of them, or declare both alike");
    }
}
