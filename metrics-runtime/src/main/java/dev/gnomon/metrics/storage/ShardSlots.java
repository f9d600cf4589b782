// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Slots of which every platform thread has its own, in its {@link Shard}: adding is a load, an addition and a store.
 * Threads without a shard add atomically to a shared one.
 *
 * <p>The slots belong to this object while it is reachable, and may be given to another recorder after that. Each
 * method therefore keeps this object reachable until it has written.
 */
final class ShardSlots extends Slots {
    private final SlotRange range;
    private final int page;
    private final int first;

    /** Takes {@code count} slots at zero, of which the last {@code doubles} hold doubles. */
    ShardSlots(int count, int doubles) {
        this.range = SlotAllocator.take(count, doubles);
        this.page = range.page();
        this.first = range.first();
        SlotAllocator.giveBackAfter(this, range);
    }

    private long @Nullable [] own() {
        long[] own = Shards.own(page);
        return own != null ? own : Shards.ownOrNone(range);
    }

    @Override
    public void add(int slot, long amount) {
        try {
            long[] own = own();
            if (own != null) {
                Cells.add(own, first + slot, amount);
            } else {
                Cells.addAtomically(SharedShards.page(range), first + slot, amount);
            }
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public boolean addUpTo(long most, int slot, long amount) {
        try {
            long[] own = own();
            return own != null
                    ? Cells.addUpTo(most, own, first + slot, amount)
                    : Cells.addAtomicallyUpTo(most, SharedShards.page(range), first + slot, amount);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void count(int slot, int sum, long amount) {
        try {
            long[] own = own();
            if (own != null) {
                Cells.add(own, first + slot, 1);
                Cells.add(own, first + sum, amount);
            } else {
                long[] shared = SharedShards.page(range);
                Cells.addAtomically(shared, first + slot, 1);
                Cells.addAtomically(shared, first + sum, amount);
            }
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void count(int slot, int sum, double amount) {
        try {
            long[] own = own();
            if (own != null) {
                Cells.add(own, first + slot, 1);
                Cells.add(own, first + sum, amount);
            } else {
                long[] shared = SharedShards.page(range);
                Cells.addAtomically(shared, first + slot, 1);
                Cells.addAtomically(shared, first + sum, amount);
            }
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public long sum(int slot) {
        long[] sum = new long[1];
        read(sum, slot);
        return sum[0];
    }

    @Override
    public double sumOfDoubles(int slot) {
        try {
            return ShardSums.readDouble(range, slot);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void read(long[] into, int from) {
        try {
            ShardSums.read(into, range, from);
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
