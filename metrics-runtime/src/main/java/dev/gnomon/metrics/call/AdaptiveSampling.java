// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Times every call while they are few, and one in 2, 4, ... 64 when they are many: about {@value #PER_SECOND} a second.
 *
 * <p>The share is 2<sup>-level</sup>. A call is chosen with the share of that moment, whatever became of the calls
 * before, and stands for 2<sup>level</sup> calls, however the level changes meanwhile: that is what makes the histogram
 * right on average. So its start carries the level, in the lowest bits, which costs four nanoseconds of precision.
 *
 * <p>The level is set by who is timed: after {@value #WINDOW} timed calls, or at the first one a second after the level was
 * set last. Two that are timed at once may count one call too few for that, which moves no level by more than a hair.
 */
final class AdaptiveSampling extends Sampling {
    private static final int PER_SECOND = 10_000;
    private static final int WINDOW = 1_024;
    private static final int HIGHEST_LEVEL = 6;
    private static final double SECOND = 1e9;

    /** The bits of a start that hold the level. */
    private static final long LEVEL_BITS = 7;

    private final AtomicInteger timed;
    private final AtomicBoolean adapting = new AtomicBoolean();
    private volatile long windowStart;
    private volatile int level;

    AdaptiveSampling() {
        this(0, System.nanoTime());
    }

    /** In a window that began then, in which so many calls were timed. */
    AdaptiveSampling(int timed, long windowStart) {
        this.timed = new AtomicInteger(timed);
        this.windowStart = windowStart;
    }

    @Override
    long start() {
        int chosen = level;
        if (chosen > 0 && (ThreadLocalRandom.current().nextInt() & ((1 << chosen) - 1)) != 0) {
            return UNTIMED;
        }
        long now = System.nanoTime();
        if (timed.incrementAndGet() >= WINDOW || now - windowStart >= SECOND) {
            adapt(now);
        }
        return (now & ~LEVEL_BITS) | chosen;
    }

    @Override
    long since(long start) {
        // The bits that were lost were half of their largest, on average.
        return System.nanoTime() - ((start & ~LEVEL_BITS) | (LEVEL_BITS >> 1));
    }

    @Override
    long weight(long start) {
        return 1L << (start & LEVEL_BITS);
    }

    /** One thread at a time, which looks again, for another may have done it just now. */
    void adapt(long now) {
        if (!adapting.compareAndSet(false, true)) {
            return;
        }
        try {
            int count = timed.get();
            long elapsed = now - windowStart;
            // Less than zero for who read the clock before the window began.
            if (elapsed >= 0 && (count >= WINDOW || elapsed >= SECOND)) {
                level = levelFor((double) count * (1 << level) * SECOND / Math.max(1, elapsed));
                windowStart = now;
                timed.set(0);
            }
        } finally {
            adapting.set(false);
        }
    }

    int level() {
        return level;
    }

    /** The level at which so many calls a second are timed seldom enough. */
    static int levelFor(double callsPerSecond) {
        int enough = 0;
        while (enough < HIGHEST_LEVEL && callsPerSecond / (1 << enough) > PER_SECOND) {
            enough++;
        }
        return enough;
    }
}
