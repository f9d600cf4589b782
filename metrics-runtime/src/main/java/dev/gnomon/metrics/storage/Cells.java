// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the longs of a page, each with its memory order; some of them are the bits of a double. All code
 * that touches a slot is here.
 *
 * <p>Every write is a release, and every read by another thread an acquire, so that a reader of a number sees what
 * happened before the number was written. The order in which a recorder writes its slots is the order in which a reader
 * sees them. A release store costs nothing on x86, and less than a store with a fence on ARM.
 */
final class Cells {
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

    private Cells() {}

    /** Adds to a number that no other thread writes. */
    static void add(long[] cells, int index, long amount) {
        CELL.setRelease(cells, index, cells[index] + amount);
    }

    /** Adds to a double that no other thread writes. */
    static void add(long[] cells, int index, double amount) {
        CELL.setRelease(cells, index, sum(cells[index], amount));
    }

    /** Adds to a number to which other threads add too. Wait-free on processors with an atomic addition. */
    static void addAtomically(long[] cells, int index, long amount) {
        CELL.getAndAdd(cells, index, amount);
    }

    /** Adds to a number that no other thread writes, or returns {@code false} if it would exceed {@code most}. */
    static boolean addUpTo(long most, long[] cells, int index, long amount) {
        long sum = cells[index] + amount;
        if (sum > most) {
            return false;
        }
        CELL.setRelease(cells, index, sum);
        return true;
    }

    /** The same for a number to which other threads add too; it may exceed {@code most} by the amount of each. Wait-free. */
    static boolean addAtomicallyUpTo(long most, long[] cells, int index, long amount) {
        if (read(cells, index) + amount > most) {
            return false;
        }
        addAtomically(cells, index, amount);
        return true;
    }

    /** Adds to a double to which other threads add too. Lock-free. */
    static void addAtomically(long[] cells, int index, double amount) {
        long before = (long) CELL.getVolatile(cells, index);
        while (!CELL.compareAndSet(cells, index, before, sum(before, amount))) {
            before = (long) CELL.getVolatile(cells, index);
        }
    }

    /** Tries once to add to a number to which other threads add too. */
    static boolean tryAdd(long[] cells, int index, long amount) {
        long before = (long) CELL.getOpaque(cells, index);
        return CELL.compareAndSet(cells, index, before, before + amount);
    }

    /** Sets a number that no other thread writes any more. */
    static void clear(long[] cells, int index) {
        CELL.setRelease(cells, index, 0L);
    }

    /** Reads a number to which other threads may add; zero if there are no cells. */
    static long read(long @Nullable [] cells, int index) {
        return cells == null ? 0 : (long) CELL.getAcquire(cells, index);
    }

    /** Reads a double to which other threads may add; zero if there are no cells. */
    static double readDouble(long @Nullable [] cells, int index) {
        return Double.longBitsToDouble(read(cells, index));
    }

    /** The value of a sum as an unsigned number of 64 bits. */
    static double unsigned(long sum) {
        return sum >= 0 ? sum : sum + 0x1p64;
    }

    /** Adds the numbers from {@code from} on to those in {@code into}; nothing if there are no cells. */
    static void addTo(long[] into, long @Nullable [] cells, int from) {
        if (cells != null) {
            for (int i = 0; i < into.length; i++) {
                into[i] += read(cells, from + i);
            }
        }
    }

    private static long sum(long bits, double amount) {
        return Double.doubleToRawLongBits(Double.longBitsToDouble(bits) + amount);
    }
}
