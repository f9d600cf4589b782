// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.series.LabelText;
import dev.gnomon.metrics.vocabulary.NameRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The labels of one series: names with values, ordered by name. Immutable; equal to others with the same names and
 * values.
 */
public final class Labels {
    /** No labels. */
    public static final Labels EMPTY = new Labels(io.prometheus.metrics.model.snapshots.Labels.EMPTY);

    private final io.prometheus.metrics.model.snapshots.Labels sorted;

    private Labels(io.prometheus.metrics.model.snapshots.Labels sorted) {
        this.sorted = sorted;
    }

    /**
     * Labels from names and values in turn: {@code Labels.of("network", "main", "peer", id)}.
     *
     * @throws IllegalArgumentException if a value is missing, a name is refused or occurs twice, there are more than
     *     {@value NameRules#MAX_LABELS} pairs, or a value is longer than
     *     {@value NameRules#MAX_LABEL_VALUE} characters or no valid text
     */
    public static Labels of(String... pairs) {
        requirePairs(pairs);
        List<String> names = new ArrayList<>(pairs.length / 2);
        List<String> values = new ArrayList<>(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            names.add(pairs[i]);
            values.add(pairs[i + 1]);
        }
        return checked(names, values);
    }

    /**
     * These labels with one more, or with another value of one that is here.
     *
     * @throws IllegalArgumentException as {@link #of(String...)} does
     */
    public Labels with(String name, String value) {
        List<String> names = new ArrayList<>(names());
        List<String> values = new ArrayList<>(values());
        int there = names.indexOf(name);
        if (there >= 0) {
            values.set(there, value);
        } else {
            names.add(name);
            values.add(value);
        }
        return checked(names, values);
    }

    private static Labels checked(List<String> names, List<String> values) {
        checkNames(names);
        return of(names, values);
    }

    /** Labels with names that were checked, and as many values, which were not. */
    static Labels of(List<String> names, List<String> values) {
        if (names.size() != values.size()) {
            throw new IllegalArgumentException("There are " + values.size() + " label values for the labels " + names
                    + "; give one value for each.");
        }
        for (int i = 0; i < values.size(); i++) {
            checkValue(names.get(i), values.get(i));
        }
        return names.isEmpty() ? EMPTY : new Labels(io.prometheus.metrics.model.snapshots.Labels.of(names, values));
    }

    /** @throws IllegalArgumentException if a name is without a value */
    static void requirePairs(String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("The label pairs are " + pairs.length
                    + " strings, so a name is without a value; give name and value in turn.");
        }
    }

    /** @throws IllegalArgumentException if one of the names is refused or occurs twice, or there are too many */
    static void checkNames(List<String> names) {
        if (names.size() > NameRules.MAX_LABELS) {
            throw new IllegalArgumentException(names.size() + " labels are more than " + NameRules.MAX_LABELS
                    + "; a metric needs few, drop some.");
        }
        for (String name : names) {
            // Callers without null checking pass null all the same.
            if (name == null) {
                throw new IllegalArgumentException("A label name is null; give it a text.");
            }
            NameRules.labelNameFault(name).ifPresent(fault -> {
                throw new IllegalArgumentException(fault);
            });
        }
        if (new TreeSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("A label occurs twice in " + names + "; name each once.");
        }
    }

    /** The names, ascending. */
    public List<String> names() {
        return sorted.stream().map(label -> label.getName()).toList();
    }

    /** The values, in the order of the names. */
    public List<String> values() {
        return sorted.stream().map(label -> label.getValue()).toList();
    }

    /** The value of the label {@code name}. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(sorted.get(name));
    }

    io.prometheus.metrics.model.snapshots.Labels toSnapshot() {
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels labels && sorted.equals(labels.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    /** The labels as in the text format of a scrape. */
    @Override
    public String toString() {
        return sorted.toString();
    }

    /** @throws IllegalArgumentException if {@code value} is no text, or too long */
    static void checkValue(String name, String value) {
        // Callers without null checking pass null all the same.
        if (value == null) {
            throw new IllegalArgumentException("The value of the label " + name + " is null; give it a text.");
        }
        if (value.length() > NameRules.MAX_LABEL_VALUE) {
            throw new IllegalArgumentException(
                    "The value of the label \"" + name + "\" is longer than " + NameRules.MAX_LABEL_VALUE
                            + " characters; a value that long identifies one event, use a shorter one.");
        }
        if (!LabelText.isText(value)) {
            throw new IllegalArgumentException("The value of the label \"" + name
                    + "\" holds half a surrogate pair and is no valid text; decode it from the right charset.");
        }
    }
}
