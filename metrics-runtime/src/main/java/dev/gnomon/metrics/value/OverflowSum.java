// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import org.jspecify.annotations.Nullable;

/**
 * What of a sum does not fit its slot: fractions of a counter, and amounts so large that few of them would fill a long
 * or a double. Most sums have none, so the cells are made when first needed.
 *
 * <p>Thread-safe; adding takes a lock the first time only. 16 bytes, and about 100 once it is used.
 */
public final class OverflowSum {
    private volatile @Nullable FiniteSum sum;

    static {
        // While there is stack to spare: a class whose initialization runs out of it is lost to the whole process.
        new FiniteSum().add(1.0);
    }

    /** Makes a sum at zero. */
    public OverflowSum() {}

    /**
     * Adds {@code amount}, or answers {@code false} and changes nothing if it or the sum is not finite, or if there is no
     * memory or stack for it. Throws nothing.
     */
    public boolean add(double amount) {
        try {
            FiniteSum made = sum;
            return (made != null ? made : make()).add(amount);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return false;
        }
    }

    public double value() {
        FiniteSum made = sum;
        return made == null ? 0 : made.value();
    }

    private synchronized FiniteSum make() {
        FiniteSum made = sum;
        if (made == null) {
            made = new FiniteSum();
            sum = made;
        }
        return made;
    }
}
