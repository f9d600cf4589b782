// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;

/**
 * A sum of doubles that never becomes infinite: what would take it there is refused. An infinite sum would stay so for
 * the life of the process.
 *
 * <p>Thread-safe. Adding an ordinary amount goes to striped cells without a lock; amounts beyond any measurement share
 * one cell, whose bound can be checked. About 100 bytes, and a cell of 128 bytes per contending thread.
 */
final class FiniteSum {
    /** So many of these would have to be added to overflow that no process lives to see it. */
    static final double ORDINARY = 1e280;

    /** Below the largest double by more than all ordinary amounts together can reach. */
    private static final double EXTREME_TOTAL = 1e308;

    private final DoubleAdder ordinary = new DoubleAdder();
    private final AtomicLong extremeBits = new AtomicLong();

    /** Adds {@code amount}, or answers {@code false} and changes nothing if it or the sum is not finite. */
    boolean add(double amount) {
        if (Math.abs(amount) <= ORDINARY) {
            ordinary.add(amount);
            return true;
        }
        while (true) {
            long bits = extremeBits.get();
            double sum = Double.longBitsToDouble(bits) + amount;
            // Negated, so that NaN is refused too.
            if (!(Math.abs(sum) <= EXTREME_TOTAL)) {
                return false;
            }
            if (extremeBits.compareAndSet(bits, Double.doubleToRawLongBits(sum))) {
                return true;
            }
        }
    }

    double value() {
        return ordinary.sum() + Double.longBitsToDouble(extremeBits.get());
    }
}
