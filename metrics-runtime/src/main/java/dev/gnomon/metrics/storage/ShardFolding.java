// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * What one thread at a time does to the slots of all shards: folding, and clearing slots for their next recorder.
 *
 * <p><b>Folding.</b> When a thread has ended, its shard is <i>folded</i>: each number is added to the base, then put at
 * zero. {@link Thread#isAlive()} says that all the owner's writes happened before. Only one thread at a time folds,
 * because it has set the number of moves to odd; and a reader that sees it odd, or changed since it began, reads again.
 * So each number is read in one place. Cut short by an error, a fold leaves every number in one place, and another one
 * finishes it.
 *
 * <p><b>When.</b> Folding is tried when the number of shards has doubled and whenever a registry is read, and is left to
 * the next time when another thread is at it. It delays readers, for microseconds, and of those who record only a thread
 * that folds itself: one that records for the first time, or that has no shard because there are too many.
 */
final class ShardFolding {
    private static final int FEW_SHARDS = 16;
    private static final VarHandle MOVES;

    /** How many shards there are when folding is tried next. */
    private static volatile int foldAt = FEW_SHARDS;

    /** How many times somebody began or ended to move numbers from one page to another: odd while somebody does. */
    private static volatile int moves;

    static {
        try {
            MOVES = MethodHandles.lookup().findStaticVarHandle(ShardFolding.class, "moves", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private ShardFolding() {}

    /** Waits while somebody moves numbers, and answers how many moves have begun or ended before. */
    static int awaitNone() {
        int before = moves;
        while (isOdd(before)) {
            LockSupport.parkNanos(1_000);
            before = moves;
        }
        return before;
    }

    /** Whether any has begun or ended since there were {@code before}, so that what was read since is to be read again. */
    static boolean anySince(int before) {
        return before != moves;
    }

    /** Folds if there are so many shards that some of them may be of threads that have ended. */
    static void foldIfDue(int shards) {
        if (shards >= foldAt) {
            fold();
        }
    }

    /** Folds the shards of threads that have ended. Does nothing when another thread moves numbers just then. */
    static void fold() {
        int before = moves;
        if (hasDead() && beginMove(before)) {
            try {
                foldDead();
            } finally {
                moves = before + 2; // no call, for which the stack may have no room
            }
        }
    }

    /** Folds, and takes back the slots of recorders that nobody can reach. */
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

    /** An atomic update, so that nothing moves before readers can know of it. */
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

    /** Moves slot by slot, so that nothing is lost or counted twice should this be cut short and begun again. */
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
