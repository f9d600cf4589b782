// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Keeps a sum of doubles from being read as less than before, as long as nothing negative was added. Doubles added in
 * another order differ in their last bits, and when a thread has ended its part of a sum moves; but to Prometheus a sum
 * that falls, be it by so little, has begun again at zero.
 *
 * <p>Thread-safe, lock-free. 32 bytes.
 */
final class SteadySum {
    private static final VarHandle LARGEST;

    private volatile boolean negative;
    private volatile double largest;

    static {
        try {
            LARGEST = MethodHandles.lookup().findVarHandle(SteadySum.class, "largest", double.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** To be told each value before it is added. */
    void expect(double value) {
        if (value < 0 && !negative) {
            negative = true;
        }
    }

    /** What is to be shown of a sum that was just read. */
    double show(double sum) {
        if (negative) {
            return sum;
        }
        double before = largest;
        while (sum > before && !LARGEST.compareAndSet(this, before, sum)) {
            before = largest;
        }
        return Math.max(sum, before);
    }
}
