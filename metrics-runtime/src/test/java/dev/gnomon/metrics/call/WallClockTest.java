// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WallClockTest {
    /** For a thread that loses its core between looking at the one clock and at the other. */
    private static final long LOST = TimeUnit.SECONDS.toNanos(10);

    private static final Instant FIRST = Instant.ofEpochSecond(1_700_000_000, 123_456_789);

    private final AtomicReference<Instant> time = new AtomicReference<>(FIRST);

    @Test
    void itIsTheTimeOfDay() {
        long before = nanos(Instant.now());
        long now = WallClock.nanos();
        long after = nanos(Instant.now());

        assertThat(now).isBetween(before - LOST, after + LOST);
    }

    @Test
    void itGoesOnFromWhatWasSeen() {
        WallClock clock = new WallClock(time::get, System.nanoTime() + LOST);
        long first = clock.now();

        assertThat(first).isBetween(nanos(FIRST), nanos(FIRST) + LOST);
        assertThat(clock.now()).isBetween(first, first + LOST);
    }

    @Test
    void itIsLookedAtAgainAfterASecond() {
        WallClock clock = new WallClock(time::get, System.nanoTime() - TimeUnit.SECONDS.toNanos(1));
        Instant later = FIRST.plusSeconds(3_600);
        time.set(later);

        assertThat(clock.now()).isBetween(nanos(later) - LOST, nanos(later) + LOST);
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
