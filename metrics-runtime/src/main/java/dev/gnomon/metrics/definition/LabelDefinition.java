// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.definition;

import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A label of a metric, and what values it may have. Immutable.
 *
 * @param name in snake_case
 * @param values the closed set that its values are from, each of them once; empty if any text may be one. The first may be
 *     {@value LabelRules#NONE} beside another one of that name
 * @param max the most distinct values that are kept of an open label, further ones become {@code other}; 0 if only the
 *     label combinations of the metric are bounded
 */
public record LabelDefinition(String name, List<String> values, int max) {
    /** Copies the list. */
    public LabelDefinition {
        values = List.copyOf(values);
    }

    /** A label that may have any value. */
    public static LabelDefinition open(String name) {
        return new LabelDefinition(name, List.of(), 0);
    }

    /** A label that may have any value, of which {@code max} are kept. */
    public static LabelDefinition open(String name, int max) {
        return new LabelDefinition(name, List.of(), max);
    }

    /** A label with one of these values. */
    public static LabelDefinition closed(String name, String... values) {
        return new LabelDefinition(name, List.of(values), 0);
    }

    /**
     * A label whose values are the names of these constants, all of their enum in its order, or {@value LabelRules#NONE}
     * for null. That comes first, so the index of a constant's value is its ordinal and one.
     */
    public static LabelDefinition closed(String name, Enum<?>... constants) {
        List<String> values = new ArrayList<>(constants.length + 1);
        values.add(LabelRules.NONE);
        for (Enum<?> constant : constants) {
            values.add(constant.name());
        }
        return new LabelDefinition(name, values, 0);
    }

    /** A label with the values {@value LabelRules#NONE}, {@code false} and {@code true}. */
    public static LabelDefinition ofBoolean(String name) {
        return closed(name, LabelRules.NONE, "false", "true");
    }

    /** Whether its values are from a closed set. */
    public boolean isClosed() {
        return !values.isEmpty();
    }
}
