// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: slots are looked for and taken in one step, under a lock, so two recorders never have the same ({@link
 * FreeSlots}).
 */
@JCStressTest
@Outcome(id = "own", expect = ACCEPTABLE, desc = "each has slots of its own")
@Outcome(expect = FORBIDDEN, desc = "two recorders have the same slots")
@State
public class TakenSlots {
    private @Nullable SlotRange first;
    private @Nullable SlotRange second;

    @Actor
    public void take() {
        first = SlotAllocator.take(1, 0);
    }

    @Actor
    public void takeToo() {
        second = SlotAllocator.take(1, 0);
    }

    @Arbiter
    public void compare(L_Result r) {
        r.r1 = Objects.equals(first, second) ? "same" : "own";
        DeadShards.giveBack(Objects.requireNonNull(first));
        DeadShards.giveBack(Objects.requireNonNull(second));
    }

    /** Looks and then takes, in two steps. */
    @JCStressTest
    @Outcome(id = "own", expect = ACCEPTABLE, desc = "each has slots of its own")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two recorders have the same slots")
    @State
    public static class Twin {
        private volatile int used;
        private int first;
        private int second;

        @Actor
        public void take() {
            first = next();
        }

        @Actor
        public void takeToo() {
            second = next();
        }

        @Arbiter
        public void compare(L_Result r) {
            r.r1 = first == second ? "same" : "own";
        }

        private int next() {
            int unused = used;
            used = unused + 1;
            return unused;
        }
    }
}
