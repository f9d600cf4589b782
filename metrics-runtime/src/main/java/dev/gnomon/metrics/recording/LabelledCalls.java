// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallFaults;
import dev.gnomon.metrics.call.CallTemplate;
import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.series.SeriesArray;
import dev.gnomon.metrics.series.SeriesTable;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The recorders of one method with labels, each found by the values of a call:
 * {@code pay.atIndexes(LabelValues.index(currency)).begin()}, or with a label that may have any value
 * {@code pay.labelValues(LabelValues.of(currency), tenant)}.
 *
 * <p>Of a label's values so many are kept as its {@linkplain LabelDefinition#max() definition} says, and at most
 * {@value #MAX_SERIES} label combinations of the method. A value beyond becomes {@code other}, the other labels stay; a
 * combination beyond is recorded under {@code other} alone. So does a value that is null, longer than 256 characters, no
 * valid text, not of the label's closed set, or an index outside the set. No call is lost, and each such look-up is told
 * to {@link CallFaults}.
 *
 * <p>If the values are of closed sets, with at most {@value #MOST_FILLED} combinations, all series are there from the
 * beginning, and each thread that calls has numbers of its own for them. Others are made by their first call and shared by
 * all threads.
 *
 * <p>Thread-safe. To find a series that exists, or that a bound refuses, is wait-free and, with up to four values or
 * three indexes, allocates nothing. Making a series takes a lock, once.
 */
public final class LabelledCalls {
    /** The most label combinations of a method. */
    public static final int MAX_SERIES = 10_000;

    private static final int MOST_FILLED = 1_000;

    private final CallDefinition definition;
    private final String name;
    private final int labels;
    private final SeriesTable<List<String>, CallRecorder> table;
    private final SeriesArray<CallRecorder> array;

    /** How many labels there are, all of them closed sets; -1 if one is open. */
    private final int closedLabels;

    /** @param name what the method is called in messages */
    LabelledCalls(CallDefinition definition, String name, CallTemplates templates, CallFaults faults) {
        List<LabelDefinition> all = definition.allLabels();
        int combinations = SeriesArray.combinations(definition.labels());
        boolean isFilled = combinations > 0 && combinations <= MOST_FILLED;
        boolean isClosed = definition.labels().stream().allMatch(LabelDefinition::isClosed)
                && definition.bodyLabels().isEmpty()
                && combinations <= MAX_SERIES;
        CallTemplate template =
                templates.template(definition, isClosed && isFilled ? Storage.SHARDED : Storage.STRIPED);
        this.definition = definition;
        this.name = name;
        this.labels = all.size();
        this.table = new SeriesTable<>(
                all,
                MAX_SERIES,
                values -> values,
                () -> new CallRecorder(template),
                new CallLosses(name, MAX_SERIES, faults));
        this.array = new SeriesArray<>(isClosed ? all : List.of(), table);
        this.closedLabels = isClosed ? labels : -1;
        if (isFilled) {
            fill(new ArrayList<>());
        }
    }

    /** What is measured. */
    public CallDefinition definition() {
        return definition;
    }

    /**
     * The recorder of the value with this index in the only label's closed set.
     *
     * @throws IllegalArgumentException if the method has not one label, with a closed set
     */
    public CallRecorder atIndexes(int a) {
        return closed(1).at(a);
    }

    /**
     * The recorder of the values with these indexes in their labels' closed sets.
     *
     * @throws IllegalArgumentException if the method has not two labels, with closed sets
     */
    public CallRecorder atIndexes(int a, int b) {
        return closed(2).at(a, b);
    }

    /**
     * The recorder of the values with these indexes in their labels' closed sets.
     *
     * @throws IllegalArgumentException if the method has not three labels, with closed sets
     */
    public CallRecorder atIndexes(int a, int b, int c) {
        return closed(3).at(a, b, c);
    }

    /**
     * The recorder of the values with these indexes in their labels' closed sets. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels, each with a closed set
     */
    public CallRecorder atIndexes(int... indexes) {
        return closed(indexes.length).at(indexes);
    }

    /**
     * The recorder of this value of the only label.
     *
     * @throws IllegalArgumentException if the method has not one label
     */
    public CallRecorder labelValues(String a) {
        requireLabels(1);
        return table.series(a);
    }

    /**
     * The recorder of these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the method has not two labels
     */
    public CallRecorder labelValues(String a, String b) {
        requireLabels(2);
        return table.series(a, b);
    }

    /**
     * The recorder of these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the method has not three labels
     */
    public CallRecorder labelValues(String a, String b, String c) {
        requireLabels(3);
        return table.series(a, b, c);
    }

    /**
     * The recorder of these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the method has not four labels
     */
    public CallRecorder labelValues(String a, String b, String c, String d) {
        requireLabels(4);
        return table.series(a, b, c, d);
    }

    /**
     * The recorder of these values, in the order of the definition's labels. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels
     */
    public CallRecorder labelValues(String... values) {
        requireLabels(values.length);
        return table.series(values);
    }

    /** Whether it has the calls of this definition. */
    boolean records(CallDefinition call) {
        return Objects.equals(definition, call);
    }

    /** Adds what has been recorded up to now, series by series. */
    void read(List<CallReading> into) {
        table.forEach((values, recorder) -> into.add(recorder.read().of(values)));
    }

    /** Makes every series whose values before the call begin with these, as long as the body adds none. */
    private void fill(List<String> values) {
        if (values.size() < definition.labels().size()) {
            for (String value : definition.labels().get(values.size()).values()) {
                values.add(value);
                fill(values);
                values.remove(values.size() - 1);
            }
            return;
        }
        String[] all = values.toArray(new String[labels]);
        for (int i = values.size(); i < labels; i++) {
            all[i] = LabelRules.UNKNOWN;
        }
        table.series(all);
    }

    private SeriesArray<CallRecorder> closed(int given) {
        if (closedLabels != given) {
            requireLabels(given);
            throw new IllegalArgumentException("One of the labels of " + name + " may have any value, and so no index;"
                    + " name the values, or declare all labels with their closed sets.");
        }
        return array;
    }

    private void requireLabels(int given) {
        if (labels != given) {
            throw new IllegalArgumentException("There are " + given + " values for the " + labels + " labels of " + name
                    + "; give one value for each.");
        }
    }
}
