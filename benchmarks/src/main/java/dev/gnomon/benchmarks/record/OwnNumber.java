// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A number in place of a counter, which each thread has for itself and others may read: the least that an exact counter
 * does.
 */
@State(Scope.Thread)
public class OwnNumber {
    private static final VarHandle NUMBERS = MethodHandles.arrayElementVarHandle(long[].class);

    /** The middle one, so that on either side there is more than a line of a cache that nobody writes. */
    private static final int MIDDLE = 32;

    private final long[] numbers = new long[2 * MIDDLE];

    void increment() {
        NUMBERS.setRelease(numbers, MIDDLE, numbers[MIDDLE] + 1);
    }
}
