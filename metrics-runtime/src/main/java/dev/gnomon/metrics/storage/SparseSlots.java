// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Slots of which few are ever used, such as the buckets of a native histogram. Memory is allocated for {@value #CHUNK}
 * slots at the first addition to one of them. All threads share the slots and add atomically.
 *
 * <pre>
 *   tables   [ · | o | · ]
 *                  |
 *   table          [ · · o · · · o ... ]     a chunk for each 16 slots, 32 of them
 *                        |       |
 *   chunk                |       [ long long ... ]
 *                        [ long long ... ]
 * </pre>
 *
 * <p>Lock-free. The first addition to a chunk allocates; without memory it throws {@link OutOfMemoryError} and changes
 * nothing. The first chunk always exists. Tables and chunks are never removed.
 *
 * <p>Memory: about 9 bytes for each slot of a used chunk, and 150 for each table; with every slot in use, 10 bytes a
 * slot.
 */
public final class SparseSlots extends Slots {
    private static final int CHUNK = 16;
    private static final int CHUNKS = 32;
    private static final int TABLE = CHUNKS * CHUNK;

    private final int count;
    private final AtomicReferenceArray<@Nullable AtomicReferenceArray<long @Nullable []>> tables;

    /** Receives the slots that are not zero, one after the other. */
    public interface Visitor {
        void visit(int slot, long sum);
    }

    /** Makes {@code count} slots at zero. */
    public SparseSlots(int count) {
        this.count = count;
        this.tables = new AtomicReferenceArray<>((count + TABLE - 1) / TABLE);
        chunk(0);
    }

    @Override
    public void add(int slot, long amount) {
        Cells.addAtomically(chunk(slot), slot % CHUNK, amount);
    }

    @Override
    public boolean addUpTo(long most, int slot, long amount) {
        return Cells.addAtomicallyUpTo(most, chunk(slot), slot % CHUNK, amount);
    }

    @Override
    public void count(int slot, int sum, long amount) {
        long[] sums = chunk(sum);
        add(slot, 1);
        Cells.addAtomically(sums, sum % CHUNK, amount);
    }

    @Override
    public void count(int slot, int sum, double amount) {
        long[] sums = chunk(sum);
        add(slot, 1);
        Cells.addAtomically(sums, sum % CHUNK, amount);
    }

    @Override
    public long sum(int slot) {
        return Cells.read(existing(slot), slot % CHUNK);
    }

    @Override
    public double sumOfDoubles(int slot) {
        return Cells.readDouble(existing(slot), slot % CHUNK);
    }

    @Override
    public void read(long[] into, int from) {
        Arrays.fill(into, 0);
        visit(from, from + into.length, (slot, sum) -> into[slot - from] = sum);
    }

    /** Passes all slots that are not zero to {@code visitor}, in order. */
    public void visit(Visitor visitor) {
        visit(0, count, visitor);
    }

    private void visit(int from, int to, Visitor visitor) {
        int slot = from;
        while (slot < to) {
            int end = Math.min(to, slot - slot % CHUNK + CHUNK);
            long[] chunk = existing(slot);
            for (; chunk != null && slot < end; slot++) {
                long sum = Cells.read(chunk, slot % CHUNK);
                if (sum != 0) {
                    visitor.visit(slot, sum);
                }
            }
            slot = end;
        }
    }

    private long @Nullable [] existing(int slot) {
        AtomicReferenceArray<long @Nullable []> table = tables.get(slot / TABLE);
        return table == null ? null : table.get(slot % TABLE / CHUNK);
    }

    private long[] chunk(int slot) {
        AtomicReferenceArray<long @Nullable []> table =
                madeOnce(tables, slot / TABLE, () -> new AtomicReferenceArray<>(CHUNKS));
        return madeOnce(table, slot % TABLE / CHUNK, () -> new long[CHUNK]);
    }

    private static <T> T madeOnce(AtomicReferenceArray<@Nullable T> all, int index, Supplier<T> maker) {
        T there = all.get(index);
        if (there == null) {
            T made = maker.get();
            T first = all.compareAndExchange(index, null, made);
            there = first == null ? made : first;
        }
        return there;
    }
}
