// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: what lies between the clocks is written before it is written when that was looked at ({@link WallClock}), so
 * who finds that it was looked does not tell the time by what was seen long ago. Here the clock was put forward since.
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the time that it is")
@Outcome(expect = FORBIDDEN, desc = "a time by what was seen long ago")
@State
public class LookedAgain {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    private Instant time = Instant.EPOCH;
    private final WallClock clock = new WallClock(() -> time, System.nanoTime() - SECOND);

    public LookedAgain() {
        time = time.plusSeconds(3600);
    }

    @Actor
    public void look() {
        clock.now();
    }

    @Actor
    public void lookToo(I_Result r) {
        r.r1 = (int) Math.round((double) clock.now() / HOUR);
    }

    /** Writes first when it looked. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "the time that it is")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a time by what was seen long ago")
    @State
    public static class Twin {
        private volatile long ahead;
        private volatile boolean looked;

        @Actor
        public void look() {
            now();
        }

        @Actor
        public void lookToo(I_Result r) {
            r.r1 = (int) now();
        }

        private long now() {
            if (!looked) {
                looked = true;
                ahead = 1;
            }
            return ahead;
        }
    }
}
