// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
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
    private static final WallClock UTC = new WallClock(Clock.systemUTC(), System.nanoTime());

    private final InstantSource source;

    // Two threads may look at the same time: each writes what is true.
    private volatile long ahead;
    private volatile long looked;

    /** A clock that tells the time of {@code source}, as if it had been looked at then. */
    WallClock(InstantSource source, long looked) {
        this.source = source;
        this.ahead = ahead();
        this.looked = looked;
    }

    /** Nanoseconds since the beginning of 1970, in UTC; until the year 2262. */
    static long nanos() {
        return UTC.now();
    }

    /** The same of this clock. */
    long now() {
        long now = System.nanoTime();
        if (now - looked >= SECOND) {
            // In this order: who finds "looked" new must not find an "ahead" of an hour ago.
            ahead = ahead();
            looked = now;
        }
        return now + ahead;
    }

    private long ahead() {
        Instant now = source.instant();
        return now.getEpochSecond() * SECOND + now.getNano() - System.nanoTime();
    }
}
