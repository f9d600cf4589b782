// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Decision: the cells for what does not fit a slot are made under a lock, after looking again ({@link OverflowSum}). */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both amounts are in the sum")
@Outcome(expect = FORBIDDEN, desc = "cells are made twice, and an amount is lost")
@State
public class FirstRest {
    private final OverflowSum rest = new OverflowSum();

    @Actor
    public void add() {
        rest.add(1);
    }

    @Actor
    public void addToo() {
        rest.add(1);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) rest.value();
    }

    /** Looks and then makes, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both amounts are in the sum")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "cells are made twice, and an amount is lost")
    @State
    public static class Twin {
        private volatile @Nullable FiniteSum sum;

        @Actor
        public void add() {
            made().add(1);
        }

        @Actor
        public void addToo() {
            made().add(1);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) made().value();
        }

        private FiniteSum made() {
            FiniteSum made = sum;
            if (made == null) {
                made = new FiniteSum();
                sum = made;
            }
            return made;
        }
    }
}
