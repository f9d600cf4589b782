// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static dev.gnomon.metrics.series.SeriesEntry.NONE;
import static dev.gnomon.metrics.series.SeriesEntry.at;
import static dev.gnomon.metrics.series.SeriesEntry.hash;
import static dev.gnomon.metrics.series.SeriesEntry.more;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.Fault;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The series of one metric by their label values: an open-addressing hash table that is only added to.
 *
 * <pre>{@code
 * values      hash        slots (a power of two, at most half of them taken)
 * "EUR","a"   ..010  ->   [ 0: -              ]
 *                         [ 1: -              ]
 *                         [ 2: "EUR","a" -> S ]  found at once
 * "USD","b"   ..010  ->   [ 3: "USD","b" -> S ]  found one further: its own slot was taken
 *                         [ 4: -              ]  where a search for anything else ends
 * }</pre>
 *
 * <p><b>Bounds.</b> Of a label with a {@linkplain LabelDefinition#max() maximum} so many distinct values are kept; a
 * further one becomes {@code other}, the series' other labels stay; what stands for a missing value is kept besides. Of all combinations the limit is kept; further ones
 * share one more series, whose every label is {@code other}. A value that no label can have becomes {@code other} too,
 * so that no amount is lost. Bounds are exact: they are checked and used up under the lock.
 *
 * <p><b>Progress.</b> Finding a series is wait-free and allocates nothing, also when a value or combination is over its
 * bound, as long as there are at most four labels. Only making a series takes the lock, at most once for each.
 *
 * <p><b>Memory ordering.</b> An entry is immutable and stored into its slot by a release, so who reads the slot by an
 * acquire sees all of it. Slots never change once taken, hence a search passes over no entry that was there when it
 * began. A larger array is filled before it is published by a volatile write, and who still searches the smaller one
 * can only miss what is newer; a miss decides nothing until the search is repeated under the lock, or after
 * {@link #full} was read: that is written after the last entry, so a search begun after reading it true sees every
 * entry there will ever be, and no thread is sent to {@code other} whose own series exists. {@link KeptValues} argues
 * the same way.
 *
 * <p><b>Cost.</b> 48 bytes for an entry and 8 to 16 for its slots, beside the series and its labels. A search compares
 * hashes first, then the values, each by identity and then by {@code equals}. Hashes are those of the strings: whoever
 * chooses values that collide makes searches long, up to the number of series; a maximum on the label bounds that.
 *
 * @param <L> what the labels of a series are shown as
 * @param <S> a series
 */
public final class SeriesTable<L, S> {
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(SeriesEntry[].class);
    private static final int SMALLEST = 8;
    private static final int AGE_UNIT_MILLIS = 100;

    /**
     * Takes the series of a table one after the other.
     *
     * @param <L> what the labels of a series are shown as
     * @param <S> a series
     */
    public interface Visitor<L, S> {
        /**
         * Takes one.
         *
         * @param createdMillis when the series was made, in milliseconds since the beginning of 1970, in UTC; exact to a
         *     tenth of a second, and not later than the first value
         */
        void visit(L labels, S series, long createdMillis);
    }

    private final KeptValues[] labels;

    /** How many they are: a load less than of the array. */
    private final int arity;

    private final int limit;
    private final Function<List<String>, L> describe;
    private final Supplier<S> maker;
    private final FaultSource faults;
    private final LongSupplier clock;
    private final long createdMillis;

    private volatile @Nullable SeriesEntry<L, S>[] slots = array(SMALLEST);
    private volatile @Nullable SeriesEntry<L, S> other;
    private volatile boolean full;
    private int combinations;

    /**
     * An empty table.
     *
     * @param labels of the metric, in the order of the values
     * @param limit the most combinations, at least one; that of {@code other} alone is not counted
     * @param describe makes what the values of a series are shown as
     * @param maker makes a series; called under the lock of the table
     * @param faults told of values and combinations that become {@code other}, outside of the lock
     */
    public SeriesTable(
            List<LabelDefinition> labels,
            int limit,
            Function<List<String>, L> describe,
            Supplier<S> maker,
            FaultSource faults) {
        this(labels, limit, describe, maker, faults, System::currentTimeMillis);
    }

    /** The same with another clock, which tells milliseconds since the beginning of 1970, in UTC. */
    SeriesTable(
            List<LabelDefinition> labels,
            int limit,
            Function<List<String>, L> describe,
            Supplier<S> maker,
            FaultSource faults,
            LongSupplier clock) {
        this.labels = labels.stream().map(KeptValues::new).toArray(KeptValues[]::new);
        this.arity = labels.size();
        this.limit = limit;
        this.describe = describe;
        this.maker = maker;
        this.faults = faults;
        this.clock = clock;
        this.createdMillis = clock.getAsLong();
    }

    /**
     * The series with this value of the only label.
     *
     * @throws IllegalArgumentException if there is not one label
     */
    public S series(@Nullable String a) {
        requireLabels(1);
        return series(hash(a), a, null, null, null, NONE);
    }

    /**
     * The series with these values, in the order of the labels.
     *
     * @throws IllegalArgumentException if there are not two labels
     */
    public S series(@Nullable String a, @Nullable String b) {
        requireLabels(2);
        return series(hash(a, b), a, b, null, null, NONE);
    }

    /**
     * The series with these values, in the order of the labels.
     *
     * @throws IllegalArgumentException if there are not three labels
     */
    public S series(@Nullable String a, @Nullable String b, @Nullable String c) {
        requireLabels(3);
        return series(hash(a, b, c), a, b, c, null, NONE);
    }

    /**
     * The series with these values, in the order of the labels.
     *
     * @throws IllegalArgumentException if there are not four labels
     */
    public S series(@Nullable String a, @Nullable String b, @Nullable String c, @Nullable String d) {
        requireLabels(4);
        return series(hash(a, b, c, d), a, b, c, d, NONE);
    }

    /**
     * The series with these values, in the order of the labels. Allocates if there are more than four.
     *
     * @throws IllegalArgumentException if they are not as many as the labels
     */
    public S series(@Nullable String[] values) {
        requireLabels(values.length);
        return series(hash(values), at(values, 0), at(values, 1), at(values, 2), at(values, 3), more(values));
    }

    /** The series with exactly these values, if it exists. */
    public @Nullable S find(String... values) {
        SeriesEntry<L, S> found =
                find(hash(values), at(values, 0), at(values, 1), at(values, 2), at(values, 3), more(values));
        return found == null ? null : found.series;
    }

    /** Adds a series that was made elsewhere; answers {@code false} if there is one, or a bound refuses it. */
    public boolean add(S made, String... values) {
        List<Consumer<FaultSource>> refused = new ArrayList<>(0);
        boolean added = add(made, values, refused);
        refused.forEach(fault -> fault.accept(faults));
        return added;
    }

    private synchronized boolean add(S made, String[] values, List<Consumer<FaultSource>> refused) {
        for (int i = 0; i < values.length; i++) {
            Fault fault = labels[i].refusal(values[i]);
            if (fault != null) {
                refused.add(labels[i].told(fault));
                return false;
            }
        }
        return find(values) == null
                && create(values.clone(), () -> made, refused).equals(made);
    }

    /** @throws IllegalArgumentException if there are not so many labels */
    void requireLabels(int given) {
        if (arity != given) {
            throw new IllegalArgumentException("There are " + given + " label values for the labels "
                    + Arrays.stream(labels).map(KeptValues::label).toList() + " of " + faults.subject()
                    + "; give one value for each.");
        }
    }

    /** Whether there are so many labels. */
    boolean hasLabels(int count) {
        return arity == count;
    }

    /** What the metric or call is called in messages. */
    String subject() {
        return faults.subject();
    }

    /** How many series there are, that of {@code other} included. */
    public synchronized int size() {
        return combinations + (other == null ? 0 : 1);
    }

    /** Visits every series that was there at the beginning, and perhaps some that are made meanwhile. */
    public void visit(Visitor<? super L, ? super S> visitor) {
        @Nullable SeriesEntry<L, S>[] visited = slots;
        for (int i = 0; i < visited.length; i++) {
            SeriesEntry<L, S> entry = slot(visited, i);
            if (entry != null) {
                visitor.visit(entry.labels, entry.series, createdMillis + (long) entry.age * AGE_UNIT_MILLIS);
            }
        }
    }

    private S series(
            int hash,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c,
            @Nullable String d,
            @Nullable String[] more) {
        SeriesEntry<L, S> found = find(hash, a, b, c, d, more);
        return found != null ? found.series : admit(a, b, c, d, more);
    }

    private @Nullable SeriesEntry<L, S> find(
            int hash,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c,
            @Nullable String d,
            @Nullable String[] more) {
        @Nullable SeriesEntry<L, S>[] searched = slots;
        int mask = searched.length - 1;
        for (int i = hash & mask; ; i = (i + 1) & mask) {
            SeriesEntry<L, S> entry = slot(searched, i);
            if (entry == null || entry.holds(hash, a, b, c, d, more)) {
                return entry;
            }
        }
    }

    /** The series that the bounds leave to values for which none was found. */
    private S admit(
            @Nullable String a, @Nullable String b, @Nullable String c, @Nullable String d, @Nullable String[] more) {
        // Before searching again: see the class comment.
        boolean wasFull = full;
        String a1 = admit(0, a);
        String b1 = admit(1, b);
        String c1 = admit(2, c);
        String d1 = admit(3, d);
        @Nullable String[] more1 = admit(more);
        int hash = hash(hash(a1, b1, c1, d1), more1, 0);
        SeriesEntry<L, S> found = find(hash, a1, b1, c1, d1, more1);
        if (found != null) {
            return found.series;
        }
        SeriesEntry<L, S> overflow = other;
        if (wasFull && overflow != null) {
            faults.combinationsFull(limit);
            return overflow.series;
        }
        // Told after the lock: nobody is to wait for a log that another thread writes.
        List<Consumer<FaultSource>> refused = new ArrayList<>(0);
        S series = create(values(a1, b1, c1, d1, more1), maker, refused);
        refused.forEach(fault -> fault.accept(faults));
        return series;
    }

    /** The series for these values, decided under the lock, where no bound moves meanwhile. */
    private synchronized S create(String[] values, Supplier<S> made, List<Consumer<FaultSource>> refused) {
        for (int i = 0; i < values.length; i++) {
            Fault fault = labels[i].refusal(values[i]);
            if (fault != null) {
                refused.add(labels[i].told(fault));
                values[i] = LabelRules.OTHER;
            }
        }
        S found = find(values);
        if (found != null) {
            return found;
        }
        if (Arrays.stream(values).allMatch(KeptValues::isOther)) {
            return createOther(values, made.get());
        }
        if (full) {
            refused.add(source -> source.combinationsFull(limit));
            SeriesEntry<L, S> overflow = other;
            return overflow != null ? overflow.series : createOther(others(), maker.get());
        }
        for (int i = 0; i < values.length; i++) {
            labels[i].keep(values[i]);
        }
        S series = made.get();
        insert(values, series);
        combinations++;
        full = combinations >= limit;
        return series;
    }

    private S createOther(String[] values, S series) {
        other = insert(values, series);
        return series;
    }

    /** Adds an entry, with room made before, so that every array keeps a slot where a search ends. */
    private SeriesEntry<L, S> insert(String[] values, S series) {
        SeriesEntry<L, S> made = new SeriesEntry<>(values, describe.apply(List.of(values)), series, age());
        if (2 * (size() + 1) > slots.length) {
            @Nullable SeriesEntry<L, S>[] larger = array(2 * slots.length);
            for (int i = 0; i < slots.length; i++) {
                SeriesEntry<L, S> entry = slot(slots, i);
                if (entry != null) {
                    put(larger, entry);
                }
            }
            slots = larger;
        }
        put(slots, made);
        return made;
    }

    /**
     * Now, in the unit of {@link SeriesEntry#age}. After seven years it stays the same: a series that is said to be older
     * than it is has only been at zero for longer. The same holds when the clock is put back.
     */
    private int age() {
        long age = (clock.getAsLong() - createdMillis) / AGE_UNIT_MILLIS;
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, age));
    }

    private static <L, S> void put(@Nullable SeriesEntry<L, S>[] slots, SeriesEntry<L, S> entry) {
        int mask = slots.length - 1;
        int i = entry.hash & mask;
        while (slot(slots, i) != null) {
            i = (i + 1) & mask;
        }
        SLOT.setRelease(slots, i, entry);
    }

    @SuppressWarnings("unchecked") // What put() stored.
    private static <L, S> @Nullable SeriesEntry<L, S> slot(@Nullable SeriesEntry<L, S>[] slots, int i) {
        return (SeriesEntry<L, S>) SLOT.getAcquire(slots, i);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of parameterized types.
    private static <L, S> @Nullable SeriesEntry<L, S>[] array(int length) {
        return new SeriesEntry[length];
    }

    /** What the label's limits leave of a value; nothing if there is no such label. */
    private @Nullable String admit(int label, @Nullable String value) {
        Fault fault = label < arity ? labels[label].refusal(value) : null;
        if (fault == null) {
            return value;
        }
        faults.refusedValue(fault, labels[label].label());
        return LabelRules.OTHER;
    }

    private @Nullable String[] admit(@Nullable String[] more) {
        @Nullable String[] admitted = more.length == 0 ? more : new @Nullable String[more.length];
        for (int i = 0; i < more.length; i++) {
            admitted[i] = admit(SeriesEntry.FIELDS + i, more[i]);
        }
        return admitted;
    }

    private String[] others() {
        String[] others = new String[labels.length];
        Arrays.fill(others, LabelRules.OTHER);
        return others;
    }

    private String[] values(
            @Nullable String a, @Nullable String b, @Nullable String c, @Nullable String d, @Nullable String[] more) {
        return Stream.concat(Stream.of(a, b, c, d), Stream.of(more))
                .limit(labels.length)
                .toArray(String[]::new);
    }
}
