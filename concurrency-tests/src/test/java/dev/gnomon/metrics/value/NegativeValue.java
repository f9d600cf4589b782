// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Decision: that a value is negative is said, by a volatile write, before it is added, and asked after the sum was read
 * ({@link SteadySum}); so a sum that fell because of it is shown as it is.
 */
@JCStressTest
@Outcome(
        id = {"5, 5", "2, 2"},
        expect = ACCEPTABLE,
        desc = "the sum that was read")
@Outcome(expect = FORBIDDEN, desc = "a greater sum than was read, of which a part was taken back")
@State
public class NegativeValue {
    private final SteadySum steady = new SteadySum();
    private final Slots slots = Storage.STRIPED.slots(2, 1);

    public NegativeValue() {
        slots.count(0, 1, 5.0);
        steady.show(5);
    }

    @Actor
    public void observe() {
        steady.expect(-3);
        slots.count(0, 1, -3.0);
    }

    @Actor
    public void read(II_Result r) {
        double sum = slots.sumOfDoubles(1);
        r.r1 = (int) sum;
        r.r2 = (int) steady.show(sum);
    }

    /** Adds the value first. */
    @JCStressTest
    @Outcome(
            id = {"5, 5", "2, 2"},
            expect = ACCEPTABLE,
            desc = "the sum that was read")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a greater sum than was read, of which a part was taken back")
    @State
    public static class Twin {
        private final SteadySum steady = new SteadySum();
        private final Slots slots = Storage.STRIPED.slots(2, 1);

        public Twin() {
            slots.count(0, 1, 5.0);
            steady.show(5);
        }

        @Actor
        public void observe() {
            slots.count(0, 1, -3.0);
            steady.expect(-3);
        }

        @Actor
        public void read(II_Result r) {
            double sum = slots.sumOfDoubles(1);
            r.r1 = (int) sum;
            r.r2 = (int) steady.show(sum);
        }
    }
}
