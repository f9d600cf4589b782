// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallTemplate;
import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.FaultSource;
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
 * <p>A label keeps as many values as its {@linkplain LabelDefinition#max() definition} says, and the method at most
 * {@value #MAX_SERIES} label combinations. A value beyond becomes {@code other}, and the other labels stay; a combination
 * beyond is recorded under {@code other} alone. A value also becomes {@code other} if it is null, longer than 256
 * characters, no valid text, not of the label's closed set, or an index outside the set. No call is lost, and the registry
 * counts each such look-up.
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
    private final SeriesTable<List<String>, CallRecorder> table;
    private final SeriesArray<CallRecorder> array;

    LabelledCalls(CallDefinition definition, CallTemplates templates, FaultSource faults) {
        List<LabelDefinition> all = definition.allLabels();
        int combinations = SeriesArray.combinations(definition.labels());
        boolean isFilled = combinations > 0 && combinations <= MOST_FILLED;
        boolean isClosed = definition.labels().stream().allMatch(LabelDefinition::isClosed)
                && definition.bodyLabels().isEmpty()
                && combinations <= MAX_SERIES;
        CallTemplate template =
                templates.template(definition, isClosed && isFilled ? Storage.SHARDED : Storage.STRIPED);
        this.definition = definition;
        this.table = new SeriesTable<>(all, MAX_SERIES, values -> values, () -> new CallRecorder(template), faults);
        this.array = new SeriesArray<>(isClosed ? all : List.of(), table);
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
        return array.at(a);
    }

    /**
     * The recorder of the values with these indexes in their labels' closed sets.
     *
     * @throws IllegalArgumentException if the method has not two labels, with closed sets
     */
    public CallRecorder atIndexes(int a, int b) {
        return array.at(a, b);
    }

    /**
     * The recorder of the values with these indexes in their labels' closed sets.
     *
     * @throws IllegalArgumentException if the method has not three labels, with closed sets
     */
    public CallRecorder atIndexes(int a, int b, int c) {
        return array.at(a, b, c);
    }

    /**
     * The recorder of the values with these indexes in their labels' closed sets. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels, each with a closed set
     */
    public CallRecorder atIndexes(int... indexes) {
        return array.at(indexes);
    }

    /**
     * The recorder of this value of the only label.
     *
     * @throws IllegalArgumentException if the method has not one label
     */
    public CallRecorder labelValues(String a) {
        return table.series(a);
    }

    /**
     * The recorder of these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the method has not two labels
     */
    public CallRecorder labelValues(String a, String b) {
        return table.series(a, b);
    }

    /**
     * The recorder of these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the method has not three labels
     */
    public CallRecorder labelValues(String a, String b, String c) {
        return table.series(a, b, c);
    }

    /**
     * The recorder of these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the method has not four labels
     */
    public CallRecorder labelValues(String a, String b, String c, String d) {
        return table.series(a, b, c, d);
    }

    /**
     * The recorder of these values, in the order of the definition's labels. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels
     */
    public CallRecorder labelValues(String... values) {
        return table.series(values);
    }

    /** Whether it has the calls of this definition. */
    boolean records(CallDefinition call) {
        return Objects.equals(definition, call);
    }

    /** Adds what has been recorded up to now, series by series. */
    void read(List<CallReading> into) {
        table.visit((values, recorder, created) -> into.add(recorder.read().of(values, created)));
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
        String[] all = values.toArray(new String[definition.allLabels().size()]);
        for (int i = values.size(); i < all.length; i++) {
            all[i] = LabelRules.UNKNOWN;
        }
        table.series(all);
    }
}
