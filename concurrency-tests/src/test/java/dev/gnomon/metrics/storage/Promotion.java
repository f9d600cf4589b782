// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: contended slots stay where they are when stripes join them, and are read with them; so who still adds to
 * them loses nothing ({@link StripedSlots}).
 */
@JCStressTest
@Outcome(id = "8", expect = ACCEPTABLE, desc = "all are added")
@Outcome(expect = FORBIDDEN, desc = "an addition is lost when stripes are made")
@State
public class Promotion {
    private final StripedSlots slots = new StripedSlots(1);

    @Actor
    public void add() {
        addFour(slots);
    }

    @Actor
    public void addToo() {
        addFour(slots);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) slots.sum(0);
    }

    private static void addFour(StripedSlots slots) {
        for (int i = 0; i < 4; i++) {
            slots.add(0, 1);
        }
    }

    /** Copies the slots into a stripe, and reads that from then on. */
    @JCStressTest
    @Outcome(id = "8", expect = ACCEPTABLE, desc = "all are added")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an addition is lost when stripes are made")
    @State
    public static class Twin {
        private final long[] first = new long[1];
        private volatile long @Nullable [] stripe;

        @Actor
        public void add() {
            for (int i = 0; i < 4; i++) {
                Cells.addAtomically(stripe != null ? stripe : first, 0, 1L);
            }
        }

        @Actor
        public void addContended() {
            for (int i = 0; i < 3; i++) {
                Cells.addAtomically(first, 0, 1L);
            }
            stripe = first.clone();
            Cells.addAtomically(stripe, 0, 1L);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) Cells.read(stripe, 0);
        }
    }
}
