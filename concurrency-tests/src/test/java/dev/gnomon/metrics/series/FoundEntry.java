// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Decision: an entry is published by a release when it is whole, and found by an acquire ({@link SeriesTable}). */
@JCStressTest
@Outcome(
        id = {"none", "whole"},
        expect = ACCEPTABLE,
        desc = "not yet there, or whole")
@Outcome(expect = FORBIDDEN, desc = "a series is found without its content")
@State
public class FoundEntry {
    private final SeriesTable<List<String>, Tables.Series> table = Tables.ofOpenLabel(2);

    @Actor
    public void make() {
        table.series("a");
    }

    @Actor
    public void find(L_Result r) {
        Tables.Series found = table.find("a");
        r.r1 = found == null ? "none" : found.content == 1 ? "whole" : "empty";
    }

    /** Publishes first and fills then, which is what a plain store would permit; x86 keeps stores in order. */
    @JCStressTest
    @Outcome(
            id = {"none", "whole"},
            expect = ACCEPTABLE,
            desc = "not yet there, or whole")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a series is found without its content")
    @State
    public static class Twin {
        private final AtomicReferenceArray<int @Nullable []> slots = new AtomicReferenceArray<>(1);

        @Actor
        public void make() {
            int[] made = new int[1];
            slots.set(0, made);
            made[0] = 1;
        }

        @Actor
        public void find(L_Result r) {
            int[] found = slots.get(0);
            r.r1 = found == null ? "none" : found[0] == 1 ? "whole" : "empty";
        }
    }
}
