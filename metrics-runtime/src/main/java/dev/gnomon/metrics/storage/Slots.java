// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

/**
 * A run of numbers, each a sum that any thread adds to: {@link ShardSlots} for what is recorded most,
 * {@link StripedSlots} for what there may be ten thousands of. The last of them may hold doubles.
 *
 * <p>What a thread adds becomes visible in the order in which it adds: a reader that sees one addition sees those that
 * happened before it, in whatever slots.
 *
 * <p>Thread-safe. Adding takes no lock once the thread has been here before, and allocates nothing then. It throws nothing;
 * only {@link SparseSlots} may throw {@link OutOfMemoryError} where it was never before, having changed nothing.
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
     * Adds {@code amount} to a slot, or answers {@code false} and changes nothing where it would hold more than {@code most}.
     * Several threads may exceed that by what each of them adds.
     */
    public abstract boolean addUpTo(long most, int slot, long amount);

    /** Adds one to {@code slot}, and then {@code amount} to {@code sum}. */
    public abstract void count(int slot, int sum, long amount);

    /** Adds one to {@code slot}, and then {@code amount} to {@code sum}, which holds a double. */
    public abstract void count(int slot, int sum, double amount);

    /** The sum of a slot. */
    public abstract long sum(int slot);

    /** The sum of a slot to which nothing negative is added: as if it had 64 bits without a sign. */
    public final double unsignedSum(int slot) {
        return Cells.unsigned(sum(slot));
    }

    /** The sum of a slot that holds a double. */
    public abstract double sumOfDoubles(int slot);

    /** Reads the sums of the slots from {@code first} on, as many as {@code into} is long. */
    public abstract void read(long[] into, int first);
}
