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
 * Decision: a fold makes {@code moves} odd by an atomic update before it moves the first number and even after the
 * last, and a reader that saw it odd or changed reads again. So each number is read exactly once, in the dead shard or
 * in the shared one.
 */
@JCStressTest
@Outcome(id = "once", expect = ACCEPTABLE, desc = "each number is read once")
@Outcome(expect = FORBIDDEN, desc = "a number that moves is lost or read twice")
@State
public class FoldedOnce {
    private static final DeadShards SHARDS = new DeadShards();

    @Actor
    public void fold() {
        SHARDS.listOne();
        ShardFolding.fold();
    }

    @Actor
    public void read(L_Result r) {
        r.r1 = SHARDS.check();
    }

    /** Moves a number, in the same order, while nobody tells the reader. */
    @JCStressTest
    @Outcome(id = "once", expect = ACCEPTABLE, desc = "each number is read once")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a number that moves is lost or read twice")
    @State
    public static class Twin {
        private final long[] dead = {1};
        private final long[] base = new long[1];

        @Actor
        public void fold() {
            Cells.addAtomically(base, 0, Cells.read(dead, 0));
            Cells.clear(dead, 0);
        }

        @Actor
        public void read(L_Result r) {
            long sum = Cells.read(base, 0) + Cells.read(dead, 0);
            r.r1 = sum < 1 ? "lost" : sum > 1 ? "twice" : "once";
        }
    }
}
