// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Decision: the limit is checked and used up under the lock, so it is exact ({@link SeriesTable}). */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "one series, and one sent to other")
@Outcome(expect = FORBIDDEN, desc = "more series than the limit allows")
@State
public class SeriesLimit {
    private final SeriesTable<List<String>, Tables.Series> table = Tables.ofOpenLabel(1);

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

    /** Checks the limit before the lock. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "one series, and one sent to other")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "more series than the limit allows")
    @State
    public static class Twin {
        private final Set<String> kept = ConcurrentHashMap.newKeySet();
        private volatile boolean full;

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
            if (!full) {
                synchronized (kept) {
                    kept.add(value);
                    full = true;
                }
            }
        }
    }
}
