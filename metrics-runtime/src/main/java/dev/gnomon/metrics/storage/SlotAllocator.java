// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * Assigns slots to recorders, the same ones in all shards. Slots get a new recorder only after their previous one
 * became unreachable, so that no thread can add to them any more. They are set to zero before that.
 *
 * <p>Thread-safe, with locks that recording takes only when it makes slots or folds a shard.
 */
final class SlotAllocator {
    private static final FreeSlots SPACE = new FreeSlots();
    private static final ReferenceQueue<ShardSlots> UNREACHABLE = new ReferenceQueue<>();
    private static final SlotReclaimer LEASES = new SlotReclaimer();

    private SlotAllocator() {}

    /** Takes slots at zero for a recorder. The last {@code doubles} of them hold doubles. */
    static SlotRange take(int count, int doubles) {
        SlotRange range = SPACE.take(count, doubles);
        try {
            SharedShards.makeBase(range);
            return range;
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            SPACE.giveBack(range);
            throw exhausted;
        }
    }

    /** Registers {@code range} to be given back when {@code slots} becomes unreachable. */
    static void giveBackAfter(ShardSlots slots, SlotRange range) {
        try {
            LEASES.add(slots, range, UNREACHABLE);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            SPACE.giveBack(range);
            throw exhausted;
        }
    }

    /** Whether a slot holds the bits of a double. */
    static boolean isDouble(int page, int index) {
        return SPACE.isDouble(page, index);
    }

    /** Whether there are slots to take back. */
    static boolean anyToTakeBack() {
        return LEASES.anyEnded(UNREACHABLE);
    }

    /** Reclaims the slots of unreachable recorders. Only the thread that moves numbers may call this. */
    static void takeBack() {
        SlotRange range = LEASES.takeBack(UNREACHABLE);
        while (range != null) {
            giveBack(range);
            range = LEASES.takeBack(UNREACHABLE);
        }
    }

    /** Sets the slots of a range to zero. No thread adds to them or reads them any more. */
    private static void giveBack(SlotRange range) {
        for (Pages stripe : SharedShards.all()) {
            clear(stripe.find(range.page()), range);
        }
        for (Shard shard : Shards.all()) {
            clear(shard.find(range.page()), range);
        }
        SPACE.giveBack(range);
    }

    private static void clear(long @Nullable [] page, SlotRange range) {
        if (page != null) {
            for (int i = 0; i < range.count(); i++) {
                Cells.clear(page, range.first() + i);
            }
        }
    }
}
