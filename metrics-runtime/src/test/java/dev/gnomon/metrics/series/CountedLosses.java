// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what it is told. */
final class CountedLosses implements Losses {
    final AtomicLong invalid = new AtomicLong();
    final AtomicLong values = new AtomicLong();
    final AtomicLong combinations = new AtomicLong();

    @Override
    public void invalidValue(String label) {
        invalid.incrementAndGet();
    }

    @Override
    public void valuesFull(String label) {
        values.incrementAndGet();
    }

    @Override
    public void combinationsFull() {
        combinations.incrementAndGet();
    }
}
