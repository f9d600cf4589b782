// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.concurrent.ThreadLocalRandom;

/** Where a recorder keeps its numbers. */
public enum Storage {
    /**
     * In a shard for each thread: the fastest, because no two threads write one number. Virtual threads, and threads beyond a
     * limit, share a few shards and add atomically. For series that are declared, so that their number is known.
     */
    SHARDED {
        @Override
        public Slots slots(int count, int doubles) {
            return new ShardSlots(count, doubles);
        }
    },

    /**
     * In numbers that all threads share: an atomic addition each, and memory that does not depend on how many threads
     * there are. For series that come and go with the values of an open label.
     */
    STRIPED {
        @Override
        public Slots slots(int count, int doubles) {
            return new StripedSlots(count);
        }
    },

    /** Nowhere: everything stays at zero. For series that are switched off. */
    NONE {
        @Override
        public Slots slots(int count, int doubles) {
            return NoSlots.INSTANCE;
        }
    };

    static {
        // While there is stack to spare: a class whose initialization runs out of it is lost to the whole process.
        ShardFolding.tidy(); // with Shards and SlotAllocator; SharedShards comes with the first recorder
        new StripedSlots(2).count(0, 1, 1.0);
        Cells.addAtomically(new long[1], 0, 1);
        Cells.clear(new long[1], 0);
        Threads.isVirtual(Thread.currentThread());
        ThreadLocalRandom.current();
    }

    /** Makes {@code count} slots at zero, of which the last {@code doubles} hold doubles. */
    public abstract Slots slots(int count, int doubles);

    /**
     * Takes back what ended threads and dropped recorders leave in memory. Whoever makes recorders or reads them all
     * calls it then; it takes microseconds when there is nothing to do. Thread-safe.
     */
    public static void tidy() {
        ShardFolding.tidy();
    }
}
