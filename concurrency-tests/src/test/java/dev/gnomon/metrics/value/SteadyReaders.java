// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: the largest sum that was shown is raised by a compare-and-set ({@link SteadySum}), so no reader puts back
 * what another has raised.
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "the largest is kept")
@Outcome(expect = FORBIDDEN, desc = "a sum is shown that is less than one shown before")
@State
public class SteadyReaders {
    private final SteadySum steady = new SteadySum();

    @Actor
    public void show() {
        steady.show(2);
    }

    @Actor
    public void showLess() {
        steady.show(1);
    }

    @Arbiter
    public void showLast(I_Result r) {
        r.r1 = (int) steady.show(0);
    }

    /** Looks and then raises, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "the largest is kept")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a sum is shown that is less than one shown before")
    @State
    public static class Twin {
        private volatile double largest;

        @Actor
        public void show() {
            showOne(2);
        }

        @Actor
        public void showLess() {
            showOne(1);
        }

        @Arbiter
        public void showLast(I_Result r) {
            r.r1 = (int) showOne(0);
        }

        private double showOne(double sum) {
            if (sum > largest) {
                largest = sum;
            }
            return Math.max(sum, largest);
        }
    }
}
