// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.LabelDefinition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: a label's maximum is checked and used up under the lock of the table, so it is exact ({@link KeptValues}).
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "one value, and one that became other")
@Outcome(expect = FORBIDDEN, desc = "more values than the maximum")
@State
public class ValueLimit {
    private final SeriesTable<List<String>, Tables.Series> table = Tables.of(LabelDefinition.open("label", 1), 10);

    @Actor
    public void make() {
        table.series("a");
    }

    @Actor
    public void makeToo() {
        table.series("b");
    }

    @Arbiter
    public void count(I_Result r) {
        r.r1 = (table.find("a") == null ? 0 : 1) + (table.find("b") == null ? 0 : 1);
    }

    /** Counts what is kept, and then keeps, in two steps. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "one value, and one that became other")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "more values than the maximum")
    @State
    public static class Twin {
        private final Set<String> kept = ConcurrentHashMap.newKeySet();

        @Actor
        public void make() {
            keep("a");
        }

        @Actor
        public void makeToo() {
            keep("b");
        }

        @Arbiter
        public void count(I_Result r) {
            r.r1 = kept.size();
        }

        private void keep(String value) {
            if (kept.size() < 1) {
                kept.add(value);
            }
        }
    }
}
