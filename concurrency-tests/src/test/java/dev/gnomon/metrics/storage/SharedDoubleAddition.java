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

/** Decision: a double that several threads add to, in a shared shard or in stripes, is added to atomically. */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both are added")
@Outcome(expect = FORBIDDEN, desc = "an addition is lost")
@State
public class SharedDoubleAddition {
    private final long[] cells = new long[1];

    @Actor
    public void add() {
        Cells.addAtomically(cells, 0, 1.0);
    }

    @Actor
    public void addToo() {
        Cells.addAtomically(cells, 0, 1.0);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) Cells.readDouble(cells, 0);
    }

    /** The addition for slots of one's own, by two threads. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both are added")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an addition is lost")
    @State
    public static class Twin {
        private final long[] cells = new long[1];

        @Actor
        public void add() {
            Cells.add(cells, 0, 1.0);
        }

        @Actor
        public void addToo() {
            Cells.add(cells, 0, 1.0);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) Cells.readDouble(cells, 0);
        }
    }
}
