// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Slots that all threads share and add to atomically: one run of longs, and from the first contention on one run for
 * each of a few groups of threads. For series that can be very many, each recorded by few threads: their memory does
 * not grow with the number of threads.
 *
 * <p>Lock-free. The first contention allocates the runs of the groups; without memory, all threads keep using the first
 * run. Memory: {@code count * 8 + 16} bytes, and after contention up to {@value #MAX_STRIPES} times that with a cache
 * line each.
 */
final class StripedSlots extends Slots {
    static final int MAX_STRIPES = 8;

    private static final VarHandle STRIPES;

    /** Longs between the slots of one stripe and those of another, a cache line. */
    private static final int MARGIN = 8;

    private final long[] first;
    private volatile long @Nullable [][] stripes;

    static {
        try {
            STRIPES = MethodHandles.lookup().findVarHandle(StripedSlots.class, "stripes", long[][].class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Makes {@code count} slots at zero. */
    StripedSlots(int count) {
        this.first = new long[count];
    }

    @Override
    public void add(int slot, long amount) {
        long[][] contended = stripes;
        if (contended != null) {
            Cells.addAtomically(stripe(contended), slot, amount);
        } else if (!Cells.tryAdd(first, slot, amount)) {
            addContended(slot, amount);
        }
    }

    @Override
    public boolean addUpTo(long most, int slot, long amount) {
        long[][] contended = stripes;
        if (Cells.read(contended != null ? stripe(contended) : first, slot) + amount > most) {
            return false;
        }
        add(slot, amount);
        return true;
    }

    @Override
    public void count(int slot, int sum, long amount) {
        add(slot, 1);
        add(sum, amount);
    }

    @Override
    public void count(int slot, int sum, double amount) {
        add(slot, 1);
        long[][] contended = stripes;
        Cells.addAtomically(contended != null ? stripe(contended) : first, sum, amount);
    }

    @Override
    public long sum(int slot) {
        long[] sum = new long[1];
        read(sum, slot);
        return sum[0];
    }

    @Override
    public double sumOfDoubles(int slot) {
        double sum = Cells.readDouble(first, slot);
        long[][] contended = stripes;
        if (contended != null) {
            for (long[] stripe : contended) {
                sum += Cells.readDouble(stripe, slot);
            }
        }
        return sum;
    }

    @Override
    public void read(long[] into, int from) {
        Arrays.fill(into, 0);
        Cells.addTo(into, first, from);
        long[][] contended = stripes;
        if (contended != null) {
            for (long[] stripe : contended) {
                Cells.addTo(into, stripe, from);
            }
        }
    }

    private void addContended(int slot, long amount) {
        try {
            promote();
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            // Contended additions are slower, and still right.
        }
        long[][] contended = stripes;
        Cells.addAtomically(contended != null ? stripe(contended) : first, slot, amount);
    }

    private void promote() {
        int wanted = Integer.highestOneBit(2 * Runtime.getRuntime().availableProcessors());
        STRIPES.compareAndSet(this, null, new long[Math.min(MAX_STRIPES, wanted)][first.length + MARGIN]);
    }

    private static long[] stripe(long[][] stripes) {
        return stripes[Threads.scattered() & (stripes.length - 1)];
    }
}
