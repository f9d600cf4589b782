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

/**
 * Decision: the list of all shards is replaced by a compare-and-set, so that of two threads that come at once neither
 * is lost.
 */
@JCStressTest
@Outcome(id = "once", expect = ACCEPTABLE, desc = "all shards are listed")
@Outcome(expect = FORBIDDEN, desc = "a shard is not listed, and nobody reads it")
@State
public class ListedShards {
    private static final DeadShards SHARDS = new DeadShards();

    @Actor
    public void list() {
        SHARDS.listOne();
    }

    @Actor
    public void listToo() {
        SHARDS.listOne();
    }

    @Arbiter
    public void sum(L_Result r) {
        r.r1 = SHARDS.checkExactly();
        ShardFolding.fold();
    }

    /** Replaces the list without looking whether it is still the same. */
    @JCStressTest
    @Outcome(id = "once", expect = ACCEPTABLE, desc = "all shards are listed")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a shard is not listed, and nobody reads it")
    @State
    public static class Twin {
        private volatile int[] all = {};

        @Actor
        public void list() {
            all = Arrays.copyOf(all, all.length + 1);
        }

        @Actor
        public void listToo() {
            all = Arrays.copyOf(all, all.length + 1);
        }

        @Arbiter
        public void sum(L_Result r) {
            r.r1 = all.length == 2 ? "once" : "lost";
        }
    }
}
