// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

/**
 * One sum that only grows, exact for whole amounts.
 *
 * <p>Thread-safe; recording takes no lock, allocates nothing and never throws. The whole part holds 2<sup>63</sup>.
 */
public final class CounterRecorder {
    /** Larger amounts would fill the slot too soon; eight million of these fit in. */
    static final long LARGEST_WHOLE = 1L << 40;

    private final Slots slots;
    private final Rest rest = new Rest();

    /** Makes a counter at zero. */
    public CounterRecorder(Storage storage) {
        this.slots = storage.slots(1, 0);
    }

    /**
     * Where this counts: adding to slot 0 adds to the sum. For who increments so often that it is worth to keep, because
     * one load less stands between the counter and its slot.
     */
    public Slots slots() {
        return slots;
    }

    /** Adds one. */
    public void increment() {
        slots.add(0, 1);
    }

    /** Adds {@code amount}, not negative; answers {@code false} and changes nothing if the sum is out of bounds. */
    public boolean add(long amount) {
        if (amount <= LARGEST_WHOLE) {
            slots.add(0, amount);
            return true;
        }
        return rest.add((double) amount);
    }

    /** Adds {@code amount}, zero or more; answers {@code false} and changes nothing if the sum would not be finite. */
    public boolean add(double amount) {
        long rounded = (long) amount;
        boolean exact = rounded == amount && rounded <= LARGEST_WHOLE;
        return exact ? add(rounded) : rest.add(amount);
    }

    /** The sum. */
    public double value() {
        return slots.sum(0) + rest.value();
    }
}
