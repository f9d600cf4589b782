// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Decision: a page of a shared shard is made under a lock, after looking again, when a thread comes to it first. */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both add to one page")
@Outcome(expect = FORBIDDEN, desc = "a page is made twice, and what one thread added is lost")
@State
public class SharedPage {
    private static final SlotRange RANGE = new SlotRange(0, 16, 8, 1);

    private final Pages stripe = new Pages();

    @Actor
    public void add() {
        Cells.addAtomically(page(), RANGE.first(), 1L);
    }

    @Actor
    public void addToo() {
        Cells.addAtomically(page(), RANGE.first(), 1L);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) Cells.read(stripe.find(RANGE.page()), RANGE.first());
    }

    private long[] page() {

        return DeadShards.makeShared(stripe, RANGE);
    }

    /** Without the lock. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both add to one page")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a page is made twice, and what one thread added is lost")
    @State
    public static class Twin {
        private static final SlotRange RANGE = new SlotRange(0, 16, 8, 1);

        private final Pages stripe = new Pages();

        @Actor
        public void add() {
            Cells.addAtomically(page(), RANGE.first(), 1L);
        }

        @Actor
        public void addToo() {
            Cells.addAtomically(page(), RANGE.first(), 1L);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) Cells.read(stripe.find(RANGE.page()), RANGE.first());
        }

        private long[] page() {

            long[] made = stripe.made(RANGE.page());
            return made != null ? made : stripe.make(RANGE.page(), RANGE.length());
        }
    }
}
