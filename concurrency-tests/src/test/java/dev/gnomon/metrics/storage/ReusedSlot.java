// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: slots are put at zero first and given back then, under the lock under which they are taken ({@link
 * SlotAllocator}, {@link FreeSlots}). So the owner of a shard, who recorded into a slot for another recorder before, reads it
 * plainly and finds zero. Here one thread takes slots and records, and another gives back what it has dropped.
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the slot was at zero")
@Outcome(expect = FORBIDDEN, desc = "an old number in a slot of a new recorder, or a new one put at zero")
@State
public class ReusedSlot {
    /** Of a recorder; it records into the last, which is put at zero last. */
    private static final int SLOTS = 32;

    private volatile @Nullable SlotRange dropped;

    @Actor
    public void record(I_Result r) {
        SlotRange taken = SlotAllocator.take(SLOTS, 0);
        r.r1 = recordIn(own(taken), taken);
        dropped = taken;
    }

    @Actor
    public void giveBack() {
        SlotRange range = dropped;
        while (range == null) {
            Thread.onSpinWait();
            range = dropped;
        }
        DeadShards.giveBack(range);
    }

    private static int recordIn(long[] own, SlotRange range) {
        int last = range.first() + SLOTS - 1;
        Cells.add(own, last, 1);
        return (int) Cells.read(own, last);
    }

    private static long[] own(SlotRange range) {
        long[] own = Shards.ownOrNone(range);
        while (own == null) {
            own = Shards.ownOrNone(range);
        }
        return own;
    }

    /** Gives the slots back first and puts them at zero then. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "the slot was at zero")
    @Outcome(
            expect = ACCEPTABLE_INTERESTING,
            desc = "an old number in a slot of a new recorder, or a new one put at zero")
    @State
    public static class Twin {
        private static final FreeSlots SPACE = new FreeSlots();
        private static final Pages SHARD = new Pages();

        private volatile @Nullable SlotRange dropped;

        @Actor
        public void record(I_Result r) {
            SlotRange taken = SPACE.take(SLOTS, 0);
            r.r1 = recordIn(own(taken), taken);
            dropped = taken;
        }

        @Actor
        public void giveBack() {
            SlotRange range = dropped;
            while (range == null) {
                Thread.onSpinWait();
                range = dropped;
            }
            SPACE.giveBack(range);
            long[] own = own(range);
            for (int i = 0; i < SLOTS; i++) {
                Cells.clear(own, range.first() + i);
            }
        }

        private static long[] own(SlotRange range) {
            long[] made = SHARD.made(range.page());
            return made != null ? made : SHARD.make(range.page(), range.length());
        }
    }
}
