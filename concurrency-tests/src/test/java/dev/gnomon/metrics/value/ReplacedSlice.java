// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: a slice that is too old is replaced by another in one step and never cleared, so that its epoch and its
 * values are always of one slice ({@link SummaryWindow}).
 */
@JCStressTest
@Outcome(
        id = {"0", "1"},
        expect = ACCEPTABLE,
        desc = "values of the new slice alone")
@Outcome(expect = FORBIDDEN, desc = "values that are too old, under the new epoch")
@State
public class ReplacedSlice {
    private long now;
    private final SummaryWindow window = new SummaryWindow(() -> now, 1, 10);

    public ReplacedSlice() {
        window.add(1);
        window.add(1);
        now = 10;
    }

    @Actor
    public void add() {
        window.add(5);
    }

    @Actor
    public void read(I_Result r) {
        r.r1 = (int) window.read().count();
    }

    /** Keeps the slice, gives it the new epoch and clears it then. */
    @JCStressTest
    @Outcome(
            id = {"0", "1"},
            expect = ACCEPTABLE,
            desc = "values of the new slice alone")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "values that are too old, under the new epoch")
    @State
    public static class Twin {
        private final AtomicLong values = new AtomicLong(2);
        private volatile long epoch;

        @Actor
        public void add() {
            epoch = 1;
            values.set(0);
            values.getAndIncrement();
        }

        @Actor
        public void read(I_Result r) {
            r.r1 = epoch == 1 ? (int) values.get() : 0;
        }
    }
}
