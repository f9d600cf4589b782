// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Decision: an end is counted first and its amount is added then, and a reader reads the sum first; here in slots of
 * which few are used, {@link SparseSlots}.
 */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = ACCEPTABLE,
        desc = "the sum is not ahead")
@Outcome(expect = FORBIDDEN, desc = "an amount in the sum that is not counted")
@State
public class SparseSumBehindCount {
    private final Slots slots = new SparseSlots(100);

    @Actor
    public void record() {
        slots.count(99, 0, 1L);
    }

    @Actor
    public void read(II_Result r) {
        r.r1 = (int) slots.sum(0);
        r.r2 = (int) slots.sum(99);
    }

    /** Adds to the sum first. */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "0, 1", "1, 1"},
            expect = ACCEPTABLE,
            desc = "the sum is not ahead")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an amount in the sum that is not counted")
    @State
    public static class Twin {
        private final Slots slots = new SparseSlots(100);

        @Actor
        public void record() {
            slots.add(0, 1);
            slots.add(99, 1);
        }

        @Actor
        public void read(II_Result r) {
            r.r1 = (int) slots.sum(0);
            r.r2 = (int) slots.sum(99);
        }
    }
}
