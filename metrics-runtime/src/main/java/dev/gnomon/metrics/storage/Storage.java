// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.concurrent.ThreadLocalRandom;

/** The place where a recorder keeps its numbers. */
public enum Storage {
    /**
     * In a shard per thread: the fastest, because no two threads write one number. Virtual threads, and threads beyond
     * a limit, share a few shards and add atomically. Meant for declared series, whose number is known.
     */
    SHARDED {
        @Override
        public Slots slots(int count, int doubles) {
            return new ShardSlots(count, doubles);
        }
    },

    /**
     * In numbers that all threads share: one atomic addition each, and memory that does not depend on the number of
     * threads. Meant for the series of open labels.
     */
    STRIPED {
        @Override
        public Slots slots(int count, int doubles) {
            return new StripedSlots(count);
        }
    },

    /** Nowhere: everything stays at zero. Meant for disabled series. */
    NONE {
        @Override
        public Slots slots(int count, int doubles) {
            return NoSlots.INSTANCE;
        }
    };

    static {
        // Initialized while there is enough stack: a class whose initialization overflows the stack stays unusable.
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
     * Reclaims the memory of ended threads and unreachable recorders. Called when recorders are made and when all of
     * them are read. Takes microseconds if there is nothing to do. Thread-safe.
     */
    public static void tidy() {
        ShardFolding.tidy();
    }
}
