// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.BucketLayout;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: the slots for ends that are no success are made under a lock, after looking again, and published by a
 * volatile write ({@link OutcomeCounts}).
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both failures are counted")
@Outcome(expect = FORBIDDEN, desc = "slots are made twice, and a failure is lost")
@State
public class FirstFailures {
    private final OutcomeCounts ends = new OutcomeCounts(2, BucketLayout.of(List.of()), Storage.STRIPED);

    @Actor
    public void fail() {
        ends.add(1, 5);
    }

    @Actor
    public void failToo() {
        ends.add(1, 5);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) Arrays.stream(ends.read()).sum();
    }

    /** Looks and then makes, in two steps. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "both failures are counted")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "slots are made twice, and a failure is lost")
    @State
    public static class Twin {
        private volatile @Nullable Slots others;

        @Actor
        public void fail() {
            made().add(0, 1);
        }

        @Actor
        public void failToo() {
            made().add(0, 1);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) made().sum(0);
        }

        private Slots made() {
            Slots made = others;
            if (made == null) {
                made = Storage.STRIPED.slots(1, 0);
                others = made;
            }
            return made;
        }
    }
}
