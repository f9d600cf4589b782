// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.LabelDefinition;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: an element of the array of closed label sets is published by a release when its series is whole, and found by
 * an acquire ({@link SeriesArray}). Who misses the element asks the table, so it is read here by itself.
 */
@JCStressTest
@Outcome(
        id = {"none", "whole"},
        expect = ACCEPTABLE,
        desc = "not yet there, or whole")
@Outcome(expect = FORBIDDEN, desc = "a series is found without its content")
@State
public class FoundElement {
    private static final List<LabelDefinition> LABELS = List.of(LabelDefinition.closed("label", "a", "b"));

    private final SeriesArray<Tables.Series> array = new SeriesArray<>(LABELS, Tables.of(LABELS.get(0), 2));

    @Actor
    public void make() {
        array.at(0);
    }

    @Actor
    public void find(L_Result r) {
        Tables.Series found = (Tables.Series) SeriesArray.found(array.single(), 0);
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
        private final AtomicReferenceArray<int @Nullable []> array = new AtomicReferenceArray<>(1);

        @Actor
        public void make() {
            int[] made = new int[1];
            array.setRelease(0, made);
            made[0] = 1;
        }

        @Actor
        public void find(L_Result r) {
            int[] found = array.getAcquire(0);
            r.r1 = found == null ? "none" : found[0] == 1 ? "whole" : "empty";
        }
    }
}
