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

/** Decision: a gauge moves by a compare-and-set ({@link GaugeRecorder}). */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both moves count")
@Outcome(expect = FORBIDDEN, desc = "a move is lost")
@State
public class MovedGauge {
    private final GaugeRecorder gauge = new GaugeRecorder();

    @Actor
    public void add() {
        gauge.add(1);
    }

    @Actor
    public void addToo() {
        gauge.add(1);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) gauge.value();
    }

    /** Reads and then sets, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both moves count")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a move is lost")
    @State
    public static class Twin {
        private final GaugeRecorder gauge = new GaugeRecorder();

        @Actor
        public void add() {
            gauge.set(gauge.value() + 1);
        }

        @Actor
        public void addToo() {
            gauge.set(gauge.value() + 1);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) gauge.value();
        }
    }
}
