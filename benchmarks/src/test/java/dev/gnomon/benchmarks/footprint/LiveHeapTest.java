// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LiveHeapTest {
    /** Of arrays; that many bytes is more than other threads of the tests make or drop meanwhile. */
    private static final int LENGTH = 4_000_000;

    @Test
    void whatIsReachableIsWeighed() {
        assertThat(growth(() -> new long[LENGTH])).isGreaterThan(LENGTH);
    }

    @Test
    void whatIsNotReachableIsNot() {
        assertThat(growth(() -> new long[LENGTH].length)).isLessThan(LENGTH);
    }

    @Test
    void queuesOfTheSchedulerAreNotWeighed() {
        assertThat(growth(() -> new ForkJoinTask<?>[LENGTH])).isLessThan(LENGTH);
    }

    /** By how much the heap grows as long as what {@code made} returns is kept. */
    private static long growth(Supplier<?> made) {
        long before = LiveHeap.bytes();
        Object kept = made.get();
        try {
            return LiveHeap.bytes() - before;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }
}
