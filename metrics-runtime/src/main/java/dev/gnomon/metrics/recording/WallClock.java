// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The time of day in nanoseconds, without the object that {@link Instant#now()} makes: {@link System#nanoTime()} and what
 * lies between the two clocks, which is looked at again each second. So it is as exact as that, but for what the clock was
 * put forward or back within the last second.
 *
 * <p>Thread-safe, without a lock. A reading of the clock, and once a second two.
 */
final class WallClock {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    // Two threads may look at the same time: each writes what is true.
    private static volatile long ahead = ahead();
    private static volatile long looked = System.nanoTime();

    private WallClock() {}

    /** Nanoseconds since the beginning of 1970, in UTC; until the year 2262. */
    static long nanos() {
        long now = System.nanoTime();
        if (now - looked >= SECOND) {
            ahead = ahead();
            looked = now;
        }
        return now + ahead;
    }

    private static long ahead() {
        Instant now = Instant.now();
        return now.getEpochSecond() * SECOND + now.getNano() - System.nanoTime();
    }
}
