// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: a chunk of sparse slots takes its place by a compare-and-exchange, and who loses adds to the winner's
 * ({@link SparseSlots}).
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both are added")
@Outcome(expect = FORBIDDEN, desc = "a chunk is made twice, and an addition is lost")
@State
public class SparseChunk {
    private final SparseSlots slots = new SparseSlots(100);

    @Actor
    public void add() {
        slots.add(99, 1);
    }

    @Actor
    public void addToo() {
        slots.add(99, 1);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) slots.sum(99);
    }

    /** Looks and then makes, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both are added")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a chunk is made twice, and an addition is lost")
    @State
    public static class Twin {
        private final AtomicReferenceArray<long @Nullable []> chunks = new AtomicReferenceArray<>(1);

        @Actor
        public void add() {
            Cells.addAtomically(chunk(), 0, 1L);
        }

        @Actor
        public void addToo() {
            Cells.addAtomically(chunk(), 0, 1L);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) Cells.read(chunks.get(0), 0);
        }

        private long[] chunk() {
            long[] there = chunks.get(0);
            if (there == null) {
                there = new long[1];
                chunks.set(0, there);
            }
            return there;
        }
    }
}
