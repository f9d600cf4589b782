// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.snapshot.Families;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics that the configuration switches off, by name or by the beginning of a name. Immutable. */
final class DisabledMetrics {
    static final DisabledMetrics NONE = new DisabledMetrics(List.of());

    private static final char ANY = '*';

    /** A metric's name with or without what follows, or everything. */
    private static final Pattern PATTERN = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*\\*?|\\*");

    private final Set<String> patterns;

    private DisabledMetrics(Collection<String> patterns) {
        this.patterns = new TreeSet<>(patterns);
    }

    /**
     * Those with these names, with or without a counter's {@code _total}, or beginning with what stands before a
     * {@code *}.
     *
     * @throws IllegalArgumentException if one is no name and no beginning of a name
     */
    static DisabledMetrics of(Collection<String> patterns) {
        for (String pattern : patterns) {
            if (!PATTERN.matcher(pattern).matches()) {
                throw new IllegalArgumentException("\"" + pattern + "\" is to be disabled and is no name of a metric;"
                        + " give a name such as \"orders_total\", or the beginning of names with an asterisk behind it,"
                        + " \"orders_*\".");
            }
        }
        return patterns.isEmpty() ? NONE : new DisabledMetrics(patterns);
    }

    boolean contains(MetricDefinition metric) {
        return !patterns.isEmpty() && patterns.stream().anyMatch(pattern -> matches(pattern, metric));
    }

    /** Those that none of {@code metrics} has. */
    List<String> without(Collection<MetricDefinition> metrics) {
        List<String> unknown = new ArrayList<>(patterns);
        unknown.removeIf(pattern -> metrics.stream().anyMatch(metric -> matches(pattern, metric)));
        return unknown;
    }

    private static boolean matches(String pattern, MetricDefinition metric) {
        int end = pattern.length() - 1;
        return pattern.charAt(end) == ANY
                ? metric.name().startsWith(pattern.substring(0, end))
                : pattern.equals(metric.name()) || pattern.equals(Families.familyName(metric));
    }

    @Override
    public String toString() {
        return patterns.stream().collect(Collectors.joining(","));
    }
}
