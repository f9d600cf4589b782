// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Decision: a page, and a longer table of pages, is published by a release after it was filled, and found by an acquire
 * ({@link Pages}). What is recorded in an old page after the table grew is seen by who still has the shorter table.
 */
@JCStressTest
@Outcome(
        id = {"-1, 7", "-1, 8", "0, 7", "0, 8", "1, 8"},
        expect = ACCEPTABLE,
        desc = "the old page is there")
@Outcome(expect = FORBIDDEN, desc = "a page, or what it holds, is not found in a table that grows")
@State
public class GrownTable {
    private final Pages pages = new Pages();
    private final long[] old = pages.make(0, 1);

    public GrownTable() {
        Cells.add(old, 0, 7);
    }

    @Actor
    public void grow() {
        long[] made = pages.make(1, 1);
        Cells.add(old, 0, 1);
        Cells.add(made, 0, 1);
    }

    @Actor
    public void read(II_Result r) {
        r.r1 = value(pages.find(1));
        r.r2 = value(pages.find(0));
    }

    private static int value(long @Nullable [] page) {
        return page == null ? -1 : (int) Cells.read(page, 0);
    }

    /**
     * The longer table is published before it is filled, which is what a plain store would permit; x86 keeps stores in
     * order.
     */
    @JCStressTest
    @Outcome(
            id = {"-1, 7", "-1, 8", "0, 7", "0, 8", "1, 8"},
            expect = ACCEPTABLE,
            desc = "the old page is there")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a page, or what it holds, is not found in a table that grows")
    @State
    public static class Twin {
        private final long[] old = {7};
        private volatile long[] @Nullable [] table = {old};

        @Actor
        public void grow() {
            long[] @Nullable [] longer = new long[2][];
            table = longer;
            longer[0] = old;
            long[] made = new long[1];
            longer[1] = made;
            Cells.add(old, 0, 1);
            Cells.add(made, 0, 1);
        }

        @Actor
        public void read(II_Result r) {
            r.r1 = value(1);
            r.r2 = value(0);
        }

        private int value(int number) {
            long[] @Nullable [] pages = table;
            return number < pages.length ? GrownTable.value(pages[number]) : -1;
        }
    }
}
