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
 * Decision: a shard is folded once its owner is dead, by {@link Thread#isAlive()}, and what the owner wrote last is
 * then seen without any access mode (JLS 17.4.4). The threads of this test begin and end within it, under a folder that
 * does not wait for them.
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both additions are there")
@Outcome(expect = FORBIDDEN, desc = "what a thread wrote last is lost")
@State
public class DeadOwner {
    private final Slots slots = FreshSlots.inShards(1);
    private volatile @Nullable Thread started;

    @Actor
    public void live() {
        Thread owner = new Thread(() -> {
            slots.add(0, 1);
            slots.add(0, 1);
        });
        owner.start();
        started = owner;
    }

    @Actor
    public void fold(I_Result r) {
        Thread owner = started;
        while (owner == null) {
            Thread.onSpinWait();
            owner = started;
        }
        while (owner.isAlive()) {
            ShardFolding.fold();
        }
        ShardFolding.fold();
        r.r1 = (int) slots.sum(0);
    }

    /**
     * A folder that takes the owner's word that it is about to end. That the JVM's own word comes too early cannot be
     * shown.
     */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both additions are there")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "what a thread wrote last is lost")
    @State
    public static class Twin {
        private final long[] shard = new long[1];
        private final long[] base = new long[1];
        private volatile boolean ending;
        private boolean unlisted;

        @Actor
        public void live() {
            Cells.add(shard, 0, 1);
            ending = true;
            Cells.add(shard, 0, 1);
        }

        @Actor
        public void fold() {
            if (ending) {
                Cells.addAtomically(base, 0, Cells.read(shard, 0));
                unlisted = true;
            }
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) (Cells.read(base, 0) + (unlisted ? 0 : Cells.read(shard, 0)));
        }
    }
}
