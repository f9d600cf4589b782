// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: a larger array is filled before it is published by a volatile write ({@link SeriesTable}), so a search
 * never misses what was there when it began.
 */
@JCStressTest
@Outcome(id = "found", expect = ACCEPTABLE, desc = "what was there is found")
@Outcome(expect = FORBIDDEN, desc = "a series that was there is not found while the table grows")
@State
public class GrownSeriesTable {
    private final SeriesTable<List<String>, Tables.Series> table = Tables.ofOpenLabel(10);

    public GrownSeriesTable() {
        List.of("a", "b", "c", "d").forEach(table::series);
    }

    @Actor
    public void grow() {
        table.series("e");
    }

    @Actor
    public void find(L_Result r) {
        r.r1 = table.find("a") != null && table.find("d") != null ? "found" : "missed";
    }

    /** Publishes the larger array first and fills it then. */
    @JCStressTest
    @Outcome(id = "found", expect = ACCEPTABLE, desc = "what was there is found")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a series that was there is not found while the table grows")
    @State
    public static class Twin {
        private volatile @Nullable String[] slots = {"a", "d"};

        @Actor
        public void grow() {
            @Nullable String[] smaller = slots;
            @Nullable String[] larger = new @Nullable String[4];
            slots = larger;
            larger[0] = smaller[0];
            larger[1] = smaller[1];
        }

        @Actor
        public void find(L_Result r) {
            @Nullable String[] searched = slots;
            r.r1 = searched[0] != null && searched[1] != null ? "found" : "missed";
        }
    }
}
