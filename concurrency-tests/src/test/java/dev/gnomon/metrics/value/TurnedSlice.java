// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: the slice of a new epoch takes its place by a compare-and-exchange, and who loses counts in the winner's
 * ({@link SummaryWindow}).
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both values are in the window")
@Outcome(expect = FORBIDDEN, desc = "two slices are made, and a value is lost")
@State
public class TurnedSlice {
    private long now;
    private final SummaryWindow window = new SummaryWindow(() -> now, 2, 10);

    public TurnedSlice() {
        window.add(1);
        now = 20;
    }

    @Actor
    public void add() {
        window.add(5);
    }

    @Actor
    public void addToo() {
        window.add(5);
    }

    @Arbiter
    public void count(I_Result r) {
        r.r1 = (int) window.read().count();
    }

    /** Looks and then replaces, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both values are in the window")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two slices are made, and a value is lost")
    @State
    public static class Twin {
        private final AtomicReferenceArray<@Nullable Sketch> ring = new AtomicReferenceArray<>(1);

        @Actor
        public void add() {
            slice().add(5);
        }

        @Actor
        public void addToo() {
            slice().add(5);
        }

        @Arbiter
        public void count(I_Result r) {
            r.r1 = (int) slice().read().count();
        }

        private Sketch slice() {
            Sketch found = ring.get(0);
            if (found == null) {
                found = new Sketch();
                ring.set(0, found);
            }
            return found;
        }
    }
}
