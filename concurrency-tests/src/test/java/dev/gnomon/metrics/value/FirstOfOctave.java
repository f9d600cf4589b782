// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: the counts of an octave take their place by a compare-and-exchange, and who loses counts in the winner's
 * ({@link Sketch}).
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both values are counted")
@Outcome(expect = FORBIDDEN, desc = "an octave is made twice, and a value is lost")
@State
public class FirstOfOctave {
    private final Sketch sketch = new Sketch();

    @Actor
    public void add() {
        sketch.add(5);
    }

    @Actor
    public void addToo() {
        sketch.add(5);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) sketch.read().count();
    }

    /** Looks and then makes, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both values are counted")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an octave is made twice, and a value is lost")
    @State
    public static class Twin {
        private final AtomicReferenceArray<@Nullable AtomicLongArray> octaves = new AtomicReferenceArray<>(1);

        @Actor
        public void add() {
            octave().getAndIncrement(0);
        }

        @Actor
        public void addToo() {
            octave().getAndIncrement(0);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) octave().get(0);
        }

        private AtomicLongArray octave() {
            AtomicLongArray found = octaves.get(0);
            if (found == null) {
                found = new AtomicLongArray(1);
                octaves.set(0, found);
            }
            return found;
        }
    }
}
