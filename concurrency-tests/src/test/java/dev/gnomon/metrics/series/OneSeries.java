// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: a series is made under the lock of the table, after searching again, so two threads that miss it get the
 * same.
 */
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one series")
@Outcome(expect = FORBIDDEN, desc = "a series is made twice, and what is recorded in one of the two is lost")
@State
public class OneSeries {
    private final SeriesTable<List<String>, Tables.Series> table = Tables.ofOpenLabel(2);
    private Tables.@Nullable Series first;
    private Tables.@Nullable Series second;

    @Actor
    public void make() {
        first = table.series("a");
    }

    @Actor
    public void makeToo() {
        second = table.series("a");
    }

    @Arbiter
    public void compare(L_Result r) {
        r.r1 = first == second ? "one" : "two";
    }

    /** Does not search again under the lock. */
    @JCStressTest
    @Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one series")
    @Outcome(
            expect = ACCEPTABLE_INTERESTING,
            desc = "a series is made twice, and what is recorded in one of the two is lost")
    @State
    public static class Twin {
        private volatile Tables.@Nullable Series slot;
        private Tables.@Nullable Series first;
        private Tables.@Nullable Series second;

        @Actor
        public void make() {
            first = series();
        }

        @Actor
        public void makeToo() {
            second = series();
        }

        @Arbiter
        public void compare(L_Result r) {
            r.r1 = first == second ? "one" : "two";
        }

        private Tables.Series series() {
            Tables.Series found = slot;
            return found != null ? found : create();
        }

        private synchronized Tables.Series create() {
            Tables.Series made = new Tables.Series();
            slot = made;
            return made;
        }
    }
}
