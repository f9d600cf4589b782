// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WallClockTest {
    /** Two clocks, and a thread that may lose its core between looking at the one and at the other. */
    private static final long APART = MILLISECONDS.toNanos(500);

    @Test
    void itIsTheTimeOfDayAlsoAfterItWasLookedAtAgain() {
        long begin = System.nanoTime();
        long readings = 0;
        while (System.nanoTime() - begin < SECONDS.toNanos(3) / 2) {
            long before = nanos(Instant.now());
            long nanos = WallClock.nanos();
            long after = nanos(Instant.now());

            assertThat(nanos).isBetween(before - APART, after + APART);
            readings++;
        }
        assertThat(readings).isGreaterThan(10);
    }

    private static long nanos(Instant instant) {
        return SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
