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
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: no number moves when slots are contended, so a sum that is read again is not less ({@link StripedSlots}).
 */
@JCStressTest
@Outcome(id = "grows", expect = ACCEPTABLE, desc = "the sum grows or stays")
@Outcome(expect = FORBIDDEN, desc = "the sum falls")
@State
public class PromotedSum {
    private final StripedSlots slots = new StripedSlots(1);

    @Actor
    public void add() {
        for (int i = 0; i < 4; i++) {
            slots.add(0, 1);
        }
    }

    @Actor
    public void addAndRead(L_Result r) {
        slots.add(0, 1);
        slots.add(0, 1);
        long before = slots.sum(0);
        r.r1 = slots.sum(0) < before ? "falls" : "grows";
    }

    /** Moves the number into a stripe. */
    @JCStressTest
    @Outcome(id = "grows", expect = ACCEPTABLE, desc = "the sum grows or stays")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "the sum falls")
    @State
    public static class Twin {
        private final long[] first = {4};
        private final long[] stripe = new long[1];

        @Actor
        public void promote() {
            long moved = Cells.read(first, 0);
            Cells.clear(first, 0);
            Cells.addAtomically(stripe, 0, moved);
        }

        @Actor
        public void read(L_Result r) {
            long before = sum();
            r.r1 = sum() < before ? "falls" : "grows";
        }

        private long sum() {
            return Cells.read(first, 0) + Cells.read(stripe, 0);
        }
    }
}
