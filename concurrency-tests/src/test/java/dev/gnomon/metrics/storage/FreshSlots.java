// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the slots of one state. A run makes millions of them and drops them, so now and then it does what a scrape does
 * and has what was dropped taken back.
 */
final class FreshSlots {
    private static final int TIDY_EVERY = 4096;
    private static final AtomicInteger MADE = new AtomicInteger();

    private FreshSlots() {}

    static Slots inShards(int count) {
        if (MADE.incrementAndGet() % TIDY_EVERY == 0) {
            Storage.tidy();
        }
        return Storage.SHARDED.slots(count, 0);
    }
}
