// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.FaultCounts;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.FaultSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Threads that race to the bounds of many small tables. Each looks up every value once, so a series that exists at the
 * end was given to each of them, or a thread was sent to {@code other} though its own series was within the bound.
 */
class SeriesTableRaceTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 300;
    private static final int VALUES = 60;
    private static final int BOUND = 40;
    private static final int TABLES = 100_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void theBoundOfCombinationsIsExact() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            FaultLog faults = new FaultLog();
            SeriesTable<List<String>, LongAdder> table = new SeriesTable<>(
                    List.of(LabelDefinition.open("a")),
                    BOUND,
                    values -> values,
                    LongAdder::new,
                    new FaultSource(faults, "the metric \"m\""));
            race(table, (raced, value) -> raced.series(value).increment());

            Map<List<String>, Long> sums = sums(table);
            Long other = sums.remove(List.of("other"));
            assertThat(sums)
                    .hasSize(BOUND)
                    .allSatisfy((values, sum) -> assertThat(sum).isEqualTo(THREADS));
            assertThat(other).isEqualTo((long) THREADS * (VALUES - BOUND));
            assertThat(FaultCounts.of(faults, Exhausted.LABEL_COMBINATIONS))
                    .isEqualTo((long) THREADS * (VALUES - BOUND));
        }
    }

    @Test
    void theBoundOfALabelIsExactAndTheOtherLabelsStay() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            FaultLog faults = new FaultLog();
            SeriesTable<List<String>, LongAdder> table = new SeriesTable<>(
                    List.of(LabelDefinition.open("a", BOUND), LabelDefinition.closed("b", "even", "odd")),
                    1_000,
                    values -> values,
                    LongAdder::new,
                    new FaultSource(faults, "the metric \"m\""));
            race(table, (raced, value) -> {
                raced.series(value, "even").increment();
                raced.series(value, "odd").increment();
            });

            Map<List<String>, Long> sums = sums(table);
            assertThat(sums.remove(List.of("other", "even"))).isEqualTo((long) THREADS * (VALUES - BOUND));
            assertThat(sums.remove(List.of("other", "odd"))).isEqualTo((long) THREADS * (VALUES - BOUND));
            assertThat(sums)
                    .hasSize(2 * BOUND)
                    .allSatisfy((values, sum) -> assertThat(sum).isEqualTo(THREADS));
            assertThat(FaultCounts.of(faults, Exhausted.LABEL_VALUES)).isEqualTo(2L * THREADS * (VALUES - BOUND));
            assertThat(FaultCounts.of(faults, Exhausted.LABEL_COMBINATIONS)).isZero();
        }
    }

    /**
     * Threads that go side by side through many tables with room for one more, and ask each for the same: who comes
     * second may find nothing, then learn that the table is full, and must not take that for an answer.
     */
    @Test
    void noThreadIsSentAwayFromTheLastSeriesThatIsKept() throws Exception {
        FaultSource source = new FaultSource(new FaultLog(), "the metric \"m\"");
        List<SeriesTable<List<String>, LongAdder>> tables = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            boolean ofLabel = i % 4 == 0;
            SeriesTable<List<String>, LongAdder> table = new SeriesTable<>(
                    List.of(LabelDefinition.open("a", ofLabel ? 1 : 0)),
                    ofLabel ? 2 : 1,
                    values -> values,
                    LongAdder::new,
                    source);
            table.series("other");
            tables.add(table);
        }
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            running.add(threads.submit(() -> {
                start.await();
                tables.forEach(table -> table.series("last").increment());
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }

        assertThat(tables.stream().filter(table -> table.series("other").sum() > 0))
                .as("tables that sent a thread away")
                .isEmpty();
        assertThat(tables.stream()
                        .mapToLong(table -> table.series("last").sum())
                        .sum())
                .isEqualTo((long) THREADS * TABLES);
    }

    /** Every thread looks up every value, each from another one on, so that they meet at different series. */
    private void race(
            SeriesTable<List<String>, LongAdder> table, BiConsumer<SeriesTable<List<String>, LongAdder>, String> use)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * 7;
            running.add(threads.submit(() -> {
                start.await();
                for (int i = 0; i < VALUES; i++) {
                    use.accept(table, "v" + (first + i) % VALUES);
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private static Map<List<String>, Long> sums(SeriesTable<List<String>, LongAdder> table) {
        Map<List<String>, Long> sums = new HashMap<>();
        table.visit((values, series, created) -> sums.put(values, series.sum()));
        return sums;
    }
}
