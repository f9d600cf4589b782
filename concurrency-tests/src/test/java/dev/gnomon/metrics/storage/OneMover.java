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
import org.openjdk.jcstress.infra.results.L_Result;

/** Decision: who is to move numbers is settled by a compare-and-set of {@code moves}; whoever loses does not move. */
@JCStressTest
@Outcome(id = "once", expect = ACCEPTABLE, desc = "one thread moves")
@Outcome(expect = FORBIDDEN, desc = "two threads move the same number")
@State
public class OneMover {
    private static final DeadShards SHARDS = new DeadShards();

    @Actor
    public void listAndFold() {
        SHARDS.listOne();
        ShardFolding.fold();
    }

    @Actor
    public void fold() {
        ShardFolding.fold();
    }

    @Arbiter
    public void sum(L_Result r) {
        r.r1 = SHARDS.checkExactly();
    }

    /** Looks whether somebody moves, and then says that it does, in two steps. */
    @JCStressTest
    @Outcome(id = "once", expect = ACCEPTABLE, desc = "one thread moves")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two threads move the same number")
    @State
    public static class Twin {
        private final long[] dead = {1};
        private final long[] base = new long[1];
        private volatile int moves;

        @Actor
        public void fold() {
            int before = moves;
            if ((before & 1) == 0) {
                moves = before + 1;
                Cells.addAtomically(base, 0, Cells.read(dead, 0));
                Cells.clear(dead, 0);
                moves = before + 2;
            }
        }

        @Actor
        public void foldToo() {
            fold();
        }

        @Arbiter
        public void sum(L_Result r) {
            r.r1 = Cells.read(base, 0) == 1 ? "once" : "twice";
        }
    }
}
