// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;

/**
 * One sum that only grows, exact for whole amounts.
 *
 * <p>Thread-safe; recording never throws and, but for the first times of this package, takes no lock and allocates
 * nothing. Where a slot holds {@link #MOST} already, further amounts are added as doubles: the sum never falls.
 */
public final class CounterRecorder {
    /** Larger amounts would fill the slot too soon; eight million of these fit in. */
    public static final long LARGEST_WHOLE = 1L << 40;

    /** The most in a slot, which a double holds exactly. So many slots that their sum has no room cannot be. */
    private static final long MOST = 1L << 53;

    private final Slots slots;
    private final OverflowSum rest = new OverflowSum();

    /** Makes a counter at zero. */
    public CounterRecorder(Storage storage) {
        this.slots = storage.slots(1, 0);
    }

    /**
     * Where this counts: to increment them is to increment this. For who does it so often that one load less, between the
     * counter and its slot, is worth to keep them.
     */
    public Slots slots() {
        return slots;
    }

    /** Adds one. */
    public void increment() {
        slots.increment();
    }

    /** Adds {@code amount}, not negative; answers {@code false} and changes nothing if there is no memory for it. */
    public boolean add(long amount) {
        if (amount <= LARGEST_WHOLE && slots.addUpTo(MOST, 0, amount)) {
            return true;
        }
        return rest.add((double) amount);
    }

    /**
     * Adds {@code amount}, zero or more; answers {@code false} and changes nothing if there is no memory for it, or the sum
     * would not be finite.
     */
    public boolean add(double amount) {
        long rounded = (long) amount;
        boolean exact = rounded == amount && rounded <= LARGEST_WHOLE;
        return exact ? add(rounded) : rest.add(amount);
    }

    /** The sum. */
    public double value() {
        return slots.unsignedSum(0) + rest.value();
    }
}
