// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.LabelDefinition;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: an element of the array of closed label sets is written by a release, by whoever misses it, for the table
 * made only one series ({@link SeriesArray}).
 */
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one series")
@Outcome(expect = FORBIDDEN, desc = "two series for one element")
@State
public class FirstOfArray {
    private static final List<LabelDefinition> LABELS = List.of(LabelDefinition.closed("label", "a", "b"));

    private final SeriesTable<List<String>, Tables.Series> table = Tables.of(LABELS.get(0), 2);
    private final SeriesArray<Tables.Series> array = new SeriesArray<>(LABELS, table);
    private Tables.@Nullable Series first;
    private Tables.@Nullable Series second;

    @Actor
    public void find() {
        first = array.at(0);
    }

    @Actor
    public void findToo() {
        second = array.at(0);
    }

    @Arbiter
    public void compare(L_Result r) {
        r.r1 = first == second ? "one" : "two";
    }

    /** Makes the series itself. */
    @JCStressTest
    @Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one series")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two series for one element")
    @State
    public static class Twin {
        private final AtomicReferenceArray<Tables.@Nullable Series> array = new AtomicReferenceArray<>(1);
        private Tables.@Nullable Series first;
        private Tables.@Nullable Series second;

        @Actor
        public void find() {
            first = at();
        }

        @Actor
        public void findToo() {
            second = at();
        }

        @Arbiter
        public void compare(L_Result r) {
            r.r1 = first == second ? "one" : "two";
        }

        private Tables.Series at() {
            Tables.Series found = array.getAcquire(0);
            if (found == null) {
                found = new Tables.Series();
                array.setRelease(0, found);
            }
            return found;
        }
    }
}
