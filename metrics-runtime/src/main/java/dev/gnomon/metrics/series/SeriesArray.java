// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.vocabulary.SeriesRules;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The series of a metric all of whose labels are closed sets, by the indexes of the values in their sets. It holds the
 * very series of the {@link SeriesTable}, row by row:
 *
 * <pre>{@code
 * currency = [EUR, USD], paid = [no, yes]      [ EUR,no | EUR,yes | USD,no | USD,yes ]
 * at(1, 0) -> 1 * 2 + 0
 * }</pre>
 *
 * <p>If a label is open, the array is empty and no index is accepted.
 *
 * <p>An index outside its set means {@code other}: a jar that was compiled against a larger enum must not fail.
 *
 * <p>Thread-safe. Finding a series that was found before hashes nothing, takes no lock and allocates nothing with up to
 * three labels. An element is written by a release and read by an acquire; two threads that write one write the same
 * series, since the table made only one. A metric without labels is an array of one series.
 */
public final class SeriesArray<S> {
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

    private final SeriesTable<?, S> table;
    private final List<LabelDefinition> labels;
    private final int[] sizes;
    private final @Nullable Object[] series;

    /** How many labels there are; -1 if one of them is open, so that its values have no index. */
    private final int arity;

    /**
     * An array over the series of {@code table}, of which it makes none yet.
     *
     * @param labels those of the table; none if they have too many combinations for an array
     */
    public SeriesArray(List<LabelDefinition> labels, SeriesTable<?, S> table) {
        this.table = table;
        this.labels = List.copyOf(labels);
        this.sizes = labels.stream().mapToInt(label -> label.values().size()).toArray();
        this.series = new @Nullable Object[combinations(labels)];
        boolean isIndexed = table.hasLabels(labels.size()) && labels.stream().allMatch(LabelDefinition::isClosed);
        this.arity = isIndexed ? labels.size() : -1;
    }

    /** How many combinations of values closed sets have, none if a label is open; {@link Integer#MAX_VALUE} if more than an int holds. */
    public static int combinations(List<LabelDefinition> labels) {
        return SeriesRules.combinations(
                labels.stream().mapToInt(label -> label.values().size()).toArray());
    }

    /** Whether all labels are closed sets, so that each series has indexes. */
    public boolean isIndexed() {
        return arity >= 0;
    }

    /** Makes every series of the array. */
    public void fill() {
        int[] indexes = new int[sizes.length];
        for (int position = 0; position < series.length; position++) {
            int rest = position;
            for (int label = sizes.length - 1; label >= 0; label--) {
                indexes[label] = rest % sizes[label];
                rest /= sizes[label];
            }
            at(indexes);
        }
    }

    /**
     * What {@link #found} looks at: the array itself if there is one label, else an empty one. Whoever keeps it in a field
     * of its own is spared two loads and a comparison at each look-up.
     */
    public @Nullable Object[] single() {
        return labels.size() == 1 ? series : new @Nullable Object[0];
    }

    /** The series of the value with this index of the only label, if the array has it; not of an index outside the set. */
    public static @Nullable Object found(@Nullable Object[] single, int a) {
        // There is an element for each value, so that the set's size needs no look at it.
        return a >= 0 && a < single.length ? read(single, a) : null;
    }

    /**
     * The series of the value with this index of the only label.
     *
     * @throws IllegalArgumentException if there is not one label, with a closed set
     */
    public S at(int a) {
        requireIndexes(1);
        S found = a >= 0 && a < series.length ? element(a) : null;
        if (found != null) {
            return found;
        }
        S made = table.series(value(0, a));
        return isIndex(0, a) ? keep(a, made) : made;
    }

    /**
     * The series of the values with these indexes.
     *
     * @throws IllegalArgumentException if there are not two labels, with closed sets
     */
    public S at(int a, int b) {
        requireIndexes(2);
        if (isIndex(0, a) && isIndex(1, b)) {
            int position = a * sizes[1] + b;
            S found = element(position);
            return found != null ? found : keep(position, table.series(value(0, a), value(1, b)));
        }
        return table.series(value(0, a), value(1, b));
    }

    /**
     * The series of the values with these indexes.
     *
     * @throws IllegalArgumentException if there are not three labels, with closed sets
     */
    public S at(int a, int b, int c) {
        requireIndexes(3);
        if (isIndex(0, a) && isIndex(1, b) && isIndex(2, c)) {
            int position = (a * sizes[1] + b) * sizes[2] + c;
            S found = element(position);
            return found != null ? found : keep(position, table.series(value(0, a), value(1, b), value(2, c)));
        }
        return table.series(value(0, a), value(1, b), value(2, c));
    }

    /**
     * The series of the values with these indexes. Allocates.
     *
     * @throws IllegalArgumentException if they are not as many as the labels, each with a closed set
     */
    public S at(int... indexes) {
        requireIndexes(indexes.length);
        int position = 0;
        boolean inside = true;
        for (int i = 0; i < sizes.length; i++) {
            inside &= isIndex(i, indexes[i]);
            position = position * sizes[i] + indexes[i];
        }
        S found = inside ? element(position) : null;
        if (found != null) {
            return found;
        }
        @Nullable String[] values = new @Nullable String[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            values[i] = value(i, indexes[i]);
        }
        S made = table.series(values);
        return inside ? keep(position, made) : made;
    }

    private void requireIndexes(int given) {
        if (arity != given) {
            table.requireLabels(given);
            throw new IllegalArgumentException("One of the labels of " + table.subject() + " may have any value, and so"
                    + " no index; name the values, or declare all labels with their closed sets.");
        }
    }

    private S keep(int position, S made) {
        ELEMENT.setRelease(series, position, made);
        return made;
    }

    @SuppressWarnings("unchecked") // What keep() stored.
    private @Nullable S element(int position) {
        return (S) read(series, position);
    }

    private static @Nullable Object read(@Nullable Object[] series, int position) {
        return ELEMENT.getAcquire(series, position);
    }

    private boolean isIndex(int label, int index) {
        return index >= 0 && index < sizes[label];
    }

    /** The value, or nothing, which the table takes for {@code other}. */
    private @Nullable String value(int label, int index) {
        return isIndex(label, index) ? labels.get(label).values().get(index) : null;
    }
}
