// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.series.SeriesArray;
import dev.gnomon.metrics.series.SeriesTable;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import dev.gnomon.metrics.vocabulary.SeriesRules;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A metric with its series, each found by the values of its labels: {@code orders.labelValues("EUR").increment()}. Kept
 * in a field, it spares the look-up by name. If every label is a closed set, series are found without hashing by the
 * indexes of the values in it, which {@link LabelValues#index(Enum)} tells of an enum's constants and of booleans:
 * {@code orders.atIndexes(LabelValues.index(currency)).increment()}.
 *
 * <p>Of a label's values so many are kept as its {@linkplain LabelDefinition#max() definition} says, and at most
 * {@value #MAX_SERIES} label combinations of the metric. A value beyond becomes {@code other}, the other labels stay; a
 * combination beyond is recorded under {@code other} alone. So does a value that is null, longer than 256 characters, no
 * valid text, not of the label's closed set, or an index outside the set. No amount is lost, and each such look-up is
 * counted in {@code metrics_resource_errors_total} or {@code metrics_validation_errors_total}.
 *
 * <p>Thread-safe. To find a series that exists, or that a bound refuses, is wait-free and, with up to four values or
 * three indexes, allocates nothing. Making a series takes a lock, once.
 *
 * @param <S> a series: {@link Counter}, {@link Gauge}, {@link Histogram}, {@link Summary} or {@link Timer}
 */
public final class MetricFamily<S> {
    static final int MAX_SERIES = SeriesRules.MAX_COMBINATIONS;

    private final MetricDefinition metric;
    private final SeriesKind<S> kind;
    private final Supplier<S> maker;
    private final String[] names;
    private final int labels;
    private final SeriesTable<Labels, S> table;
    private final SeriesArray<S> closed;

    /** The elements of {@code closed} if there is one label, else none. */
    private final @Nullable Object[] single;

    private volatile boolean filled;
    private volatile @Nullable S only;

    /** @param disabled whether nothing of it is shown, so that nothing needs to be kept */
    MetricFamily(MetricDefinition metric, SeriesKind<S> kind, FaultLog faults, boolean disabled) {
        List<String> labelNames = metric.labelNames();
        this.metric = metric;
        this.kind = kind;
        this.maker = kind.series(metric, faults, disabled);
        this.names = labelNames.toArray(String[]::new);
        this.labels = names.length;
        this.table = new SeriesTable<>(
                metric.labels(),
                MAX_SERIES,
                values -> Labels.of(labelNames, values),
                maker,
                new FaultSource(faults, "the metric \"" + metric.name() + "\""));
        this.closed = new SeriesArray<>(metric.labels(), table);
        this.single = closed.single();
    }

    /** What is recorded, under its full name. */
    public MetricDefinition definition() {
        return metric;
    }

    /**
     * The series with this value of the only label.
     *
     * @throws IllegalArgumentException if the metric has not one label
     */
    public S labelValues(String a) {
        return table.series(a);
    }

    /**
     * The series with these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the metric has not two labels
     */
    public S labelValues(String a, String b) {
        return table.series(a, b);
    }

    /**
     * The series with these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the metric has not three labels
     */
    public S labelValues(String a, String b, String c) {
        return table.series(a, b, c);
    }

    /**
     * The series with these values, in the order of the definition's labels.
     *
     * @throws IllegalArgumentException if the metric has not four labels
     */
    public S labelValues(String a, String b, String c, String d) {
        return table.series(a, b, c, d);
    }

    /**
     * The series with these values, in the order of the definition's labels. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels
     */
    public S labelValues(String... values) {
        return table.series(values);
    }

    /**
     * The series of the value with this index in the only label's closed set.
     *
     * @throws IllegalArgumentException if the metric has not one label, with a closed set
     */
    @SuppressWarnings("unchecked") // What closed holds.
    public S atIndexes(int a) {
        Object found = SeriesArray.found(single, a);
        return found != null ? (S) found : closed.at(a);
    }

    /**
     * The series of the values with these indexes in their labels' closed sets.
     *
     * @throws IllegalArgumentException if the metric has not two labels, with closed sets
     */
    public S atIndexes(int a, int b) {
        return closed.at(a, b);
    }

    /**
     * The series of the values with these indexes in their labels' closed sets.
     *
     * @throws IllegalArgumentException if the metric has not three labels, with closed sets
     */
    public S atIndexes(int a, int b, int c) {
        return closed.at(a, b, c);
    }

    /**
     * The series of the values with these indexes in their labels' closed sets. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels, each with a closed set
     */
    public S atIndexes(int... indexes) {
        return closed.at(indexes);
    }

    /** The metric's name and type. */
    @Override
    public String toString() {
        return metric.type() + " " + metric.name() + metric.labelNames();
    }

    SeriesKind<S> kind() {
        return kind;
    }

    /** Whether the labels are these, in any order. */
    boolean hasLabels(List<String> labelNames) {
        return labelNames.size() == labels && labelNames.containsAll(metric.labelNames());
    }

    /** Makes every series, if they are known beforehand: all labels are closed sets, or there are none. */
    MetricFamily<S> fill() {
        if (!filled) {
            closed.fill();
            filled = true;
        }
        return this;
    }

    /** The series with these labels, which are those of the metric. */
    S series(Labels given) {
        return table.series(values(given));
    }

    /** The series with these labels, whose names are those of the metric, in any order. */
    S series(List<String> givenNames, List<String> givenValues) {
        return table.series(values(givenNames, givenValues));
    }

    /** The only series of a metric without labels; nothing if it has any. */
    @Nullable
    S paired() {
        S found = only;
        if (found == null && labels == 0) {
            found = closed.at();
            only = found;
        }
        return found;
    }

    /** The series with these labels in any order; nothing if the names are not those of the metric. */
    @Nullable
    S paired(String name, String value) {
        return labels == 1 && names[0].equals(name) ? table.series(value) : null;
    }

    /** The series with these labels in any order; nothing if the names are not those of the metric. */
    @Nullable
    S paired(String name1, String value1, String name2, String value2) {
        if (labels != 2) {
            return null;
        }
        if (names[0].equals(name1) && names[1].equals(name2)) {
            return table.series(value1, value2);
        }
        return names[0].equals(name2) && names[1].equals(name1) ? table.series(value2, value1) : null;
    }

    /** The series with these labels in any order; nothing if the names are not those of the metric. */
    @Nullable
    S paired(String name1, String value1, String name2, String value2, String name3, String value3) {
        if (labels != 3) {
            return null;
        }
        int a = position(names[0], name1, name2, name3);
        int b = position(names[1], name1, name2, name3);
        int c = position(names[2], name1, name2, name3);
        // The metric's names differ, so three that are found are all that were given.
        return a < 0 || b < 0 || c < 0
                ? null
                : table.series(
                        at(a, value1, value2, value3), at(b, value1, value2, value3), at(c, value1, value2, value3));
    }

    /** The series with these labels, if all labels are closed sets, or there are none, and it was made. */
    @Nullable
    S declared(Labels given) {
        return closed.isIndexed() ? table.find(values(given)) : null;
    }

    /** Whether there is a series with these labels. */
    boolean has(Labels given) {
        return table.find(values(given)) != null;
    }

    /**
     * Makes a series with these labels and has {@code prepare} change it before it is seen; answers {@code false} if it
     * exists, or a bound refuses it.
     */
    boolean add(Labels given, Consumer<S> prepare) {
        S made = maker.get();
        prepare.accept(made);
        return table.add(made, values(given));
    }

    void write(SnapshotBuilder scrape) {
        // Asked before reading, so that no callback runs for a metric that nobody wants.
        if (scrape.includes(metric)) {
            table.visit((shown, series, created) -> kind.reader().read(scrape, metric, shown, series, created));
        }
    }

    private String[] values(Labels given) {
        return values(given.names(), given.values());
    }

    /** The values in the order of the metric's labels. */
    private String[] values(List<String> givenNames, List<String> givenValues) {
        return Arrays.stream(names)
                .map(name -> givenValues.get(givenNames.indexOf(name)))
                .toArray(String[]::new);
    }

    private static int position(String name, String name1, String name2, String name3) {
        if (name.equals(name1)) {
            return 0;
        }
        if (name.equals(name2)) {
            return 1;
        }
        return name.equals(name3) ? 2 : -1;
    }

    private static String at(int position, String value1, String value2, String value3) {
        return position == 0 ? value1 : position == 1 ? value2 : value3;
    }
}
