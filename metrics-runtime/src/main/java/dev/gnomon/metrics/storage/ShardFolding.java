// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * Moves numbers between shards: folds the shards of ended threads, and clears slots for their next recorder.
 *
 * <p><b>Folding.</b> When a thread has ended, its shard is <i>folded</i>: each number is added to the base and then set
 * to zero. {@link Thread#isAlive()} guarantees that all writes of the owner happened before. The folding thread first
 * sets the number of moves to odd, so that only one thread folds at a time. A reader that finds the number odd, or
 * changed since it began, reads again. So a reader sees each number in exactly one place. A fold that an error
 * interrupts leaves every number in one place, and the next fold completes it.
 *
 * <p><b>Time.</b> Folding is tried when the number of shards has doubled and whenever a registry is read. If another
 * thread is already moving numbers, it is left to the next time. Folding delays readers for microseconds. It delays
 * only those recording threads that fold themselves: a thread that records for the first time, or that has no shard
 * because there are too many.
 */
final class ShardFolding {
    private static final int FEW_SHARDS = 16;
    private static final VarHandle MOVES;

    /** The number of shards at which folding is tried next. */
    private static volatile int foldAt = FEW_SHARDS;

    /** The number of moves that have begun or ended: odd while a move is going on. */
    private static volatile int moves;

    static {
        try {
            MOVES = MethodHandles.lookup().findStaticVarHandle(ShardFolding.class, "moves", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private ShardFolding() {}

    /** Waits for the end of a move, and returns the number of moves. */
    static int awaitNone() {
        int before = moves;
        while (isOdd(before)) {
            LockSupport.parkNanos(1_000);
            before = moves;
        }
        return before;
    }

    /** Whether a move has begun or ended since the number was {@code before}; the caller must then read again. */
    static boolean anySince(int before) {
        return before != moves;
    }

    /** Folds if the number of shards has reached the next limit. */
    static void foldIfDue(int shards) {
        if (shards >= foldAt) {
            fold();
        }
    }

    /** Folds the shards of ended threads. Does nothing while another thread moves numbers. */
    static void fold() {
        int before = moves;
        if (hasDead() && beginMove(before)) {
            try {
                foldDead();
            } finally {
                moves = before + 2; // without a call, because the stack may have no room for one
            }
        }
    }

    /** Folds, and reclaims the slots of unreachable recorders. */
    static void tidy() {
        int before = moves;
        if ((hasDead() || SlotAllocator.anyToTakeBack()) && beginMove(before)) {
            try {
                foldDead();
                SlotAllocator.takeBack();
            } finally {
                moves = before + 2;
            }
        }
    }

    /** Atomic, so that nothing moves before readers can see it. */
    private static boolean beginMove(int before) {
        return !isOdd(before) && MOVES.compareAndSet(before, before + 1);
    }

    private static boolean hasDead() {
        Shard[] listed = Shards.all();
        foldAt = Math.max(FEW_SHARDS, 2 * listed.length);
        for (Shard shard : listed) {
            if (shard.isDead()) {
                return true;
            }
        }
        return false;
    }

    private static void foldDead() {
        for (Shard shard : Shards.all()) {
            if (shard.isDead()) {
                fold(shard);
            }
        }
        foldAt = Math.max(FEW_SHARDS, 2 * Shards.all().length);
    }

    private static void fold(Shard dead) {
        for (int number = 0; number < dead.length(); number++) {
            long[] page = dead.find(number);
            if (page != null) {
                fold(page, number);
            }
        }
        Shards.remove(dead);
    }

    /** Moves slot by slot, so that nothing is lost or counted twice if an error interrupts it. */
    private static void fold(long[] page, int number) {
        long[] base = SharedShards.base(number);
        for (int i = 0; i < page.length; i++) {
            long value = Cells.read(page, i);
            if (value != 0) {
                if (SlotAllocator.isDouble(number, i)) {
                    Cells.addAtomically(base, i, Double.longBitsToDouble(value));
                } else {
                    Cells.addAtomically(base, i, value);
                }
                Cells.clear(page, i);
            }
        }
    }

    private static boolean isOdd(int number) {
        return (number & 1) != 0;
    }
}
