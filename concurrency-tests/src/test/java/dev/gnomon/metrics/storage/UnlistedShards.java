// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Decision: a folded shard leaves the list by a compare-and-set, so that a thread that comes meanwhile is not lost. */
@JCStressTest
@Outcome(id = "once", expect = ACCEPTABLE, desc = "the other shard stays")
@Outcome(expect = FORBIDDEN, desc = "a shard that came is taken off the list too")
@State
public class UnlistedShards {
    private static final DeadShards SHARDS = new DeadShards();

    @Actor
    public void list() {
        SHARDS.listOne();
    }

    @Actor
    public void fold() {
        SHARDS.listOne();
        ShardFolding.fold();
    }

    @Arbiter
    public void sum(L_Result r) {
        r.r1 = SHARDS.checkExactly();
    }

    /** Replaces the list without looking whether it is still the same. */
    @JCStressTest
    @Outcome(id = "once", expect = ACCEPTABLE, desc = "the other shard stays")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a shard that came is taken off the list too")
    @State
    public static class Twin {
        private volatile int[] all = {7};

        @Actor
        public void list() {
            int[] longer = Arrays.copyOf(all, all.length + 1);
            longer[longer.length - 1] = 8;
            all = longer;
        }

        @Actor
        public void unlist() {
            all = Arrays.stream(all).filter(shard -> shard != 7).toArray();
        }

        @Arbiter
        public void sum(L_Result r) {
            r.r1 = Arrays.stream(all).anyMatch(shard -> shard == 8) ? "once" : "lost";
        }
    }
}
