// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultCounts;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.fault.Log;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** The table against a plain map that is told the same, under bounds that are reached soon. */
class SeriesTableTest {
    private static final String OTHER = "other";

    /** Values that are kept beside the others. */
    private static final Set<String> STAND_INS = Set.of(OTHER, "none", "unknown");

    /** Stands for null. */
    private static final String NULL = "<null>";

    /** Labels, a limit of combinations, and look-ups in turn. */
    record Run(List<LabelDefinition> labels, int limit, List<List<String>> lookUps) {}

    @Property(tries = 2_000)
    void everyLookUpGivesTheSeriesThatAPlainMapGives(@ForAll("runs") Run run) {
        FaultLog faults = new FaultLog();
        SeriesTable<List<String>, Object> table = new SeriesTable<>(
                run.labels(), run.limit(), values -> values, Object::new, new FaultSource(faults, "the metric \"m\""));
        Model model = new Model(run.labels(), run.limit());
        Map<List<String>, Object> seen = new HashMap<>();

        for (List<String> values : run.lookUps()) {
            Object found = lookUp(table, values);
            Object before = seen.putIfAbsent(model.lookUp(values), found);
            assertThat(before).as("the series of %s", values).isIn(null, found);
        }

        assertThat(new HashSet<>(seen.values())).as("distinct series").hasSameSizeAs(seen.keySet());
        Map<List<String>, Object> visited = new HashMap<>();
        table.visit((values, series, created) -> visited.put(values, series));
        assertThat(visited).isEqualTo(seen);
        assertThat(table.size()).isEqualTo(seen.size());
        assertThat(FaultCounts.of(faults, Invalid.LABELS)).isEqualTo(model.invalid);
        assertThat(FaultCounts.of(faults, Exhausted.LABEL_VALUES)).isEqualTo(model.valuesFull);
        assertThat(FaultCounts.of(faults, Exhausted.LABEL_COMBINATIONS)).isEqualTo(model.combinationsFull);
    }

    @Example
    void valuesWithOneHashAreToldApart() {
        SeriesTable<List<String>, Object> table = unbounded(1);
        Set<Object> series = new HashSet<>();
        for (int bits = 0; bits < 1 << 8; bits++) {
            StringBuilder value = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                value.append((bits >>> i & 1) == 0 ? "Aa" : "BB");
            }
            series.add(table.series(value.toString()));
            series.add(table.series(value.toString()));
        }

        assertThat(series).hasSize(1 << 8);
    }

    @Example
    void faultsAreToldOutsideOfTheLock() {
        List<SeriesTable<List<String>, Object>> tables = new ArrayList<>();
        List<Boolean> underTheLock = new ArrayList<>();
        Log log = Log.open(message -> underTheLock.add(Thread.holdsLock(tables.get(0))));
        try {
            SeriesTable<List<String>, Object> table = new SeriesTable<>(
                    List.of(LabelDefinition.open("a", 1)),
                    1,
                    values -> values,
                    Object::new,
                    new FaultSource(new FaultLog(), "the metric \"m\""));
            tables.add(table);

            table.add(new Object(), "y".repeat(1_000));
            table.series("x");
            table.series("y");
            table.series("none");
        } finally {
            log.close();
        }

        assertThat(underTheLock).containsExactly(false, false, false);
    }

    @Example
    void aSeriesWasCreatedWhenItWasMadeAndNotAgainWhenItIsFound() {
        AtomicLong clock = new AtomicLong(1_000_000);
        SeriesTable<List<String>, Object> table = new SeriesTable<>(
                List.of(LabelDefinition.open("a")),
                10,
                values -> values,
                Object::new,
                new FaultSource(new FaultLog(), "the metric \"m\""),
                clock::get);
        table.series("first");
        clock.addAndGet(61_099);
        table.series("later");
        clock.addAndGet(Duration.ofDays(365).toMillis());
        table.series("first");
        table.series("last");
        clock.set(0);
        table.series("put back");
        clock.set(Long.MAX_VALUE);
        table.series("never");

        Map<String, Long> created = new HashMap<>();
        table.visit((values, series, millis) -> created.put(values.get(0), millis));
        assertThat(created)
                .containsEntry("first", 1_000_000L)
                .containsEntry("later", 1_061_000L)
                .containsEntry("last", 1_061_000L + Duration.ofDays(365).toMillis())
                .containsEntry("put back", 1_000_000L)
                .containsEntry("never", 1_000_000L + 100L * Integer.MAX_VALUE);
    }

    @Example
    void anEqualStringIsTheSameValue() {
        SeriesTable<List<String>, Object> table = unbounded(2);

        assertThat(table.series("main", "a"))
                .isSameAs(table.series(new String(new char[] {'m', 'a', 'i', 'n'}), "a"))
                .isNotSameAs(table.series("a", "main"));
    }

    @Example
    void aSeriesThatWasMadeElsewhereIsAddedOnce() {
        SeriesTable<List<String>, Object> table = new SeriesTable<>(
                List.of(LabelDefinition.open("a", 2)),
                2,
                values -> values,
                Object::new,
                new FaultSource(new FaultLog(), "the metric \"m\""));
        Object made = new Object();

        assertThat(table.add(made, "x")).isTrue();
        assertThat(table.series("x")).isSameAs(made);
        assertThat(table.add(new Object(), "x")).isFalse();
        table.series("y");
        assertThat(table.add(new Object(), "z")).isFalse();
        assertThat(table.find("z")).isNull();
        assertThat(table.size()).isEqualTo(2);
    }

    @Provide
    Arbitrary<Run> runs() {
        return Arbitraries.integers().between(0, 6).flatMap(SeriesTableTest::runs);
    }

    private static Arbitrary<Run> runs(int arity) {
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("a", "b", "c", "d", "e", OTHER, "none", "unknown")),
                Tuple.of(1, Arbitraries.of(NULL, "\uD800", "x".repeat(257))));
        Arbitrary<List<LabelDefinition>> labels = Arbitraries.integers()
                .between(-1, 3)
                .list()
                .ofSize(arity)
                .map(bounds -> IntStream.range(0, arity)
                        .mapToObj(i -> bounds.get(i) < 0
                                ? LabelDefinition.closed("label" + i, "a", "b")
                                : LabelDefinition.open("label" + i, bounds.get(i)))
                        .toList());
        return Combinators.combine(
                        labels,
                        Arbitraries.integers().between(1, 12),
                        value.list().ofSize(arity).list().ofMaxSize(60))
                .as(Run::new);
    }

    private static SeriesTable<List<String>, Object> unbounded(int labels) {
        return new SeriesTable<>(
                IntStream.range(0, labels)
                        .mapToObj(i -> LabelDefinition.open("label" + i))
                        .toList(),
                10_000,
                values -> values,
                Object::new,
                new FaultSource(new FaultLog(), "the metric \"m\""));
    }

    @SuppressWarnings("NullAway") // It does not read from a class file what the elements of an array may be.
    private static Object lookUp(SeriesTable<List<String>, Object> table, List<String> given) {
        @Nullable String[] values = new @Nullable String[given.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = given.get(i).equals(NULL) ? null : given.get(i);
        }
        return switch (values.length) {
            case 1 -> table.series(values[0]);
            case 2 -> table.series(values[0], values[1]);
            case 3 -> table.series(values[0], values[1], values[2]);
            case 4 -> table.series(values[0], values[1], values[2], values[3]);
            default -> table.series(values);
        };
    }

    /** What the bounds mean, said once more and with nothing in mind but that. */
    private static final class Model {
        private final List<LabelDefinition> labels;
        private final int limit;
        private final List<Set<String>> kept = new ArrayList<>();
        private final Set<List<String>> combinations = new HashSet<>();
        private final List<String> others;
        private long invalid;
        private long valuesFull;
        private long combinationsFull;

        Model(List<LabelDefinition> labels, int limit) {
            this.labels = labels;
            this.limit = limit;
            this.others = Collections.nCopies(labels.size(), OTHER);
            labels.forEach(label -> kept.add(new HashSet<>()));
        }

        List<String> lookUp(List<String> values) {
            List<String> admitted = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                admitted.add(admit(i, values.get(i)));
            }
            if (admitted.equals(others) || combinations.contains(admitted)) {
                return admitted;
            }
            if (combinations.size() == limit) {
                combinationsFull++;
                return others;
            }
            combinations.add(admitted);
            for (int i = 0; i < admitted.size(); i++) {
                kept.get(i).add(admitted.get(i));
                kept.get(i).removeAll(STAND_INS);
            }
            return admitted;
        }

        private String admit(int i, String value) {
            LabelDefinition label = labels.get(i);
            if (OTHER.equals(value)) {
                return OTHER;
            }
            boolean isText = !value.equals(NULL) && value.length() <= 256 && !value.contains("\uD800");
            if (!isText || (label.isClosed() && !label.values().contains(value))) {
                invalid++;
                return OTHER;
            }
            boolean isFull = label.max() > 0 && kept.get(i).size() == label.max();
            if (isFull && !kept.get(i).contains(value) && !STAND_INS.contains(value)) {
                valuesFull++;
                return OTHER;
            }
            return value;
        }
    }
}
