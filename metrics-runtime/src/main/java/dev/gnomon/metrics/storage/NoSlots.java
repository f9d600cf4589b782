// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.Arrays;

/** Slots that stay at zero, for disabled series. Takes no memory of its own. */
final class NoSlots extends Slots {
    static final NoSlots INSTANCE = new NoSlots();

    private NoSlots() {}

    @Override
    public void add(int slot, long amount) {}

    @Override
    public boolean addUpTo(long most, int slot, long amount) {
        return true;
    }

    @Override
    public void count(int slot, int sum, long amount) {}

    @Override
    public void count(int slot, int sum, double amount) {}

    @Override
    public long sum(int slot) {
        return 0;
    }

    @Override
    public double sumOfDoubles(int slot) {
        return 0;
    }

    @Override
    public void read(long[] into, int first) {
        Arrays.fill(into, 0);
    }
}
