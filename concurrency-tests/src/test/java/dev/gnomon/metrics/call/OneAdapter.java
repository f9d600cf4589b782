// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: who sets the level of adaptive sampling is settled by a compare-and-set, so that nobody takes the calls of one
 * window for those of the next, which is empty ({@link AdaptiveSampling}).
 */
@JCStressTest
@Outcome(id = "3", expect = ACCEPTABLE, desc = "the level is that of the window")
@Outcome(expect = FORBIDDEN, desc = "the level is of parts of two windows")
@State
public class OneAdapter {
    /** So many calls in such a time are 80,000 a second, of which one in eight is timed. */
    private static final int CALLS = 1_024;

    private static final long NOW = 12_800_000;
    private static final double SECOND = 1e9;

    private final AdaptiveSampling sampling = new AdaptiveSampling(CALLS, 0);

    @Actor
    public void adapt() {
        sampling.adapt(NOW);
    }

    @Actor
    public void adaptToo() {
        sampling.adapt(NOW);
    }

    @Arbiter
    public void level(I_Result r) {
        r.r1 = sampling.level();
    }

    /** Does the same without taking turns. */
    @JCStressTest
    @Outcome(id = "3", expect = ACCEPTABLE, desc = "the level is that of the window")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "the level is of parts of two windows")
    @State
    public static class Twin {
        private final AtomicInteger timed = new AtomicInteger(CALLS);
        private volatile long windowStart;
        private volatile int level;

        @Actor
        public void adapt() {
            int count = timed.get();
            long elapsed = NOW - windowStart;
            if (count >= CALLS) {
                level = AdaptiveSampling.levelFor((double) count * (1 << level) * SECOND / Math.max(1, elapsed));
                windowStart = NOW;
                timed.set(0);
            }
        }

        @Actor
        public void adaptToo() {
            adapt();
        }

        @Arbiter
        public void level(I_Result r) {
            r.r1 = level;
        }
    }
}
