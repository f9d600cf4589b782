// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: a beginning is counted before the call goes on, by a release, so whoever is handed the call and counts its
 * end sees the beginning: the calls now running are never below zero.
 */
@JCStressTest
@Outcome(
        id = {"0", "1"},
        expect = ACCEPTABLE,
        desc = "none or one runs")
@Outcome(expect = FORBIDDEN, desc = "more calls ended than began")
@State
public class HandedOverEnd {
    private final Slots slots = FreshSlots.inShards(2);
    private volatile boolean begun;

    @Actor
    public void begin() {
        slots.add(0, 1);
        begun = true;
    }

    @Actor
    public void end(I_Result r) {
        if (begun) {
            slots.add(1, 1);
        }
        long ended = slots.sum(1);
        r.r1 = (int) (slots.sum(0) - ended);
    }

    /**
     * The call is handed over first, which is what a plain store of the beginning would permit; x86 keeps stores in
     * order.
     */
    @JCStressTest
    @Outcome(
            id = {"0", "1"},
            expect = ACCEPTABLE,
            desc = "none or one runs")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "more calls ended than began")
    @State
    public static class Twin {
        private final Slots slots = FreshSlots.inShards(2);
        private volatile boolean begun;

        @Actor
        public void begin() {
            begun = true;
            slots.add(0, 1);
        }

        @Actor
        public void end(I_Result r) {
            if (begun) {
                slots.add(1, 1);
            }
            long ended = slots.sum(1);
            r.r1 = (int) (slots.sum(0) - ended);
        }
    }
}
