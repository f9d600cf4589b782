// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running measurement, made by {@link Timer#start()}: {@code try (Stopwatch watch = timer.start()) { ... }}.
 *
 * <p>Thread-safe: it may be closed on another thread, and records once however often it is closed.
 */
public final class Stopwatch implements AutoCloseable {
    private final Timer timer;
    private final long start;
    private final AtomicBoolean closed = new AtomicBoolean();

    Stopwatch(Timer timer) {
        this.timer = timer;
        this.start = System.nanoTime();
    }

    /** Records the time since the start, the first time it is called. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            timer.recordNanos(System.nanoTime() - start);
        }
    }
}
