// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.concurrent.atomic.LongAdder;

/**
 * A sum of amounts that are mostly whole: these are added exactly, the others as doubles.
 *
 * <p>Thread-safe; adding takes no lock. The whole part holds 2<sup>63</sup>: as nanoseconds, 292 years.
 */
final class Total {
    /** Larger amounts would fill the whole part too soon; eight million of these fit in. */
    private static final long LARGEST_WHOLE = 1L << 40;

    private final LongAdder whole = new LongAdder();
    private final FiniteSum rest = new FiniteSum();

    /** Adds {@code amount}, not negative; answers {@code false} and changes nothing if the sum is out of bounds. */
    boolean add(long amount) {
        if (amount <= LARGEST_WHOLE) {
            whole.add(amount);
            return true;
        }
        return rest.add((double) amount);
    }

    /** Adds {@code amount}, not negative; answers {@code false} and changes nothing if the sum is out of bounds. */
    boolean add(double amount) {
        long rounded = (long) amount;
        boolean exact = rounded == amount && rounded <= LARGEST_WHOLE;
        return exact ? add(rounded) : rest.add(amount);
    }

    double value() {
        return whole.sum() + rest.value();
    }
}
