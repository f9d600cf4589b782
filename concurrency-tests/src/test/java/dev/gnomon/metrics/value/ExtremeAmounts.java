// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: amounts that could make the sum infinite are added by a compare-and-set, with the bound checked in the same
 * step ({@link FiniteSum}).
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both are added")
@Outcome(expect = FORBIDDEN, desc = "an amount is lost")
@State
public class ExtremeAmounts {
    private final FiniteSum sum = new FiniteSum();

    @Actor
    public void add() {
        sum.add(1e300);
    }

    @Actor
    public void addToo() {
        sum.add(1e300);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) Math.round(sum.value() / 1e300);
    }

    /** Reads and then sets, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both are added")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an amount is lost")
    @State
    public static class Twin {
        private final AtomicLong bits = new AtomicLong();

        @Actor
        public void add() {
            bits.set(Double.doubleToRawLongBits(Double.longBitsToDouble(bits.get()) + 1e300));
        }

        @Actor
        public void addToo() {
            bits.set(Double.doubleToRawLongBits(Double.longBitsToDouble(bits.get()) + 1e300));
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) Math.round(Double.longBitsToDouble(bits.get()) / 1e300);
        }
    }
}
