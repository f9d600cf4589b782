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
 * Decision: that the table is full is written after the last entry and read before the search ({@link SeriesTable}), so
 * who sees it full sees every entry.
 */
@JCStressTest
@Outcome(id = "own", expect = ACCEPTABLE, desc = "the series of these values")
@Outcome(expect = FORBIDDEN, desc = "sent to other, though the series of these values exists")
@State
public class LastSeries {
    private final SeriesTable<List<String>, Tables.Series> table = Tables.ofOpenLabel(1);
    private final Tables.Series other = table.series("other");

    @Actor
    public void make() {
        table.series("a");
    }

    @Actor
    public void makeToo(L_Result r) {
        r.r1 = table.series("a") == other ? "other" : "own";
    }

    /** Reads that it is full after the search. */
    @JCStressTest
    @Outcome(id = "own", expect = ACCEPTABLE, desc = "the series of these values")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "sent to other, though the series of these values exists")
    @State
    public static class Twin {
        private volatile @Nullable String slot;
        private volatile boolean full;

        @Actor
        public void make() {
            slot = "a";
            full = true;
        }

        @Actor
        public void makeToo(L_Result r) {
            String found = slot;
            r.r1 = found == null && full ? "other" : "own";
        }
    }
}
