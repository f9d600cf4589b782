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
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Decision: every slot is written by a release and read by an acquire ({@link Cells}), so that the order of writing is
 * the order of reading.
 */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = ACCEPTABLE,
        desc = "in the order of writing")
@Outcome(expect = FORBIDDEN, desc = "the later number without the earlier")
@State
public class SlotOrder {
    private final long[] cells = new long[2];

    @Actor
    public void record() {
        Cells.add(cells, 0, 1);
        Cells.add(cells, 1, 1);
    }

    @Actor
    public void read(II_Result r) {
        r.r1 = (int) Cells.read(cells, 1);
        r.r2 = (int) Cells.read(cells, 0);
    }

    /**
     * The later number is written first, which plain writes permit. Plain accesses alone were seen to fail on x86 as
     * JDK 17 compiles them, but not with JDK 25; so this twin does not rely on the compiler.
     */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "0, 1", "1, 1"},
            expect = ACCEPTABLE,
            desc = "in the order of writing")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "the later number without the earlier")
    @State
    public static class Twin {
        private final long[] cells = new long[2];

        @Actor
        public void record() {
            Cells.add(cells, 1, 1);
            Cells.add(cells, 0, 1);
        }

        @Actor
        public void read(II_Result r) {
            r.r1 = (int) Cells.read(cells, 1);
            r.r2 = (int) Cells.read(cells, 0);
        }
    }
}
