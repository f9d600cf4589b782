// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

/**
 * A run of numbers, each a sum to which any thread adds. The last of them may hold doubles.
 *
 * <p>Additions of a thread become visible in their order: a reader that sees one addition also sees those that happened
 * before it, in any slots.
 *
 * <p>Thread-safe. After its first addition, a thread takes no lock and allocates nothing. Nothing is thrown, except
 * that {@link SparseSlots} may throw {@link OutOfMemoryError} at the first addition to a slot, and have then changed
 * nothing.
 */
public abstract sealed class Slots permits ShardSlots, StripedSlots, SparseSlots, NoSlots {
    Slots() {}

    /** Adds one to the first slot. */
    public final void increment() {
        add(0, 1);
    }

    /** Adds {@code amount} to a slot. */
    public abstract void add(int slot, long amount);

    /**
     * Adds {@code amount} to a slot, or returns {@code false} and changes nothing if the slot would exceed
     * {@code most}. Threads that add at the same time may exceed it by the amount of each.
     */
    public abstract boolean addUpTo(long most, int slot, long amount);

    /** Adds one to {@code slot}, and then {@code amount} to {@code sum}. */
    public abstract void count(int slot, int sum, long amount);

    /** Adds one to {@code slot}, and then {@code amount} to {@code sum}, which holds a double. */
    public abstract void count(int slot, int sum, double amount);

    /** The sum of a slot. */
    public abstract long sum(int slot);

    /** The sum of a slot without negative additions, read as an unsigned number of 64 bits. */
    public final double unsignedSum(int slot) {
        return Cells.unsigned(sum(slot));
    }

    /** The sum of a slot that holds a double. */
    public abstract double sumOfDoubles(int slot);

    /** Reads the sums of {@code into.length} slots, starting with {@code first}. */
    public abstract void read(long[] into, int first);
}
