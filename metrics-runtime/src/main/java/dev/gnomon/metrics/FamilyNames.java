// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Metrics by the names that code gives them, which may lack a suffix: one or two names for each metric. One name may be
 * of metrics of several types, so each type has names of its own.
 *
 * <p>Thread-safe. Looking up takes no lock and allocates nothing.
 */
final class FamilyNames {
    private final Map<String, MetricFamily<?>>[] byType = maps();

    /** The metric of this kind that has this name; nothing for {@code null}. */
    @SuppressWarnings("unchecked") // Each is kept under its own type.
    <S> @Nullable MetricFamily<S> get(SeriesKind<S> kind, @Nullable String name) {
        return name == null ? null : (MetricFamily<S>) of(kind.type()).get(name);
    }

    void put(String name, MetricFamily<?> family) {
        of(family.definition().type()).put(name, family);
    }

    void remove(MetricFamily<?> removed) {
        of(removed.definition().type()).values().removeIf(removed::equals);
    }

    void clear() {
        for (Map<String, MetricFamily<?>> names : byType) {
            names.clear();
        }
    }

    @SuppressWarnings("EnumOrdinal") // Of an array that is made from the same enum and lives no longer.
    private Map<String, MetricFamily<?>> of(MetricType type) {
        return byType[type.ordinal()];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of parameterized types.
    private static Map<String, MetricFamily<?>>[] maps() {
        Map<String, MetricFamily<?>>[] maps = new Map[MetricType.values().length];
        for (int i = 0; i < maps.length; i++) {
            maps[i] = new ConcurrentHashMap<>();
        }
        return maps;
    }
}
