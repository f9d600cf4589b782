// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * Which recorder has which slots, in all shards alike. Slots are given to another recorder only after the one that had
 * them became unreachable, and so nobody can add to them; they are put at zero first.
 *
 * <p>Thread-safe, with locks that recording takes only when it makes slots or folds a shard.
 */
final class SlotAllocator {
    private static final FreeSlots SPACE = new FreeSlots();
    private static final ReferenceQueue<ShardSlots> UNREACHABLE = new ReferenceQueue<>();
    private static final SlotReclaimer LEASES = new SlotReclaimer();

    private SlotAllocator() {}

    /** Takes slots for a recorder, at zero, the last {@code doubles} of them for doubles. */
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

    /** Gives {@code range}, just taken, back when {@code slots} cannot be reached any more. */
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

    /** Takes back the slots of recorders that nobody can reach. Only whoever moves numbers may call it. */
    static void takeBack() {
        SlotRange range = LEASES.takeBack(UNREACHABLE);
        while (range != null) {
            giveBack(range);
            range = LEASES.takeBack(UNREACHABLE);
        }
    }

    /** Puts the slots of a range at zero, to which nobody adds any more and which nobody reads. */
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
