// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/**
 * Decision: the scope of a call that is over is taken by an atomic exchange, and so becomes one later call and not two
 * ({@link IdleScopes}).
 */
@JCStressTest
@Outcome(
        id = {"true, false", "false, true"},
        expect = ACCEPTABLE,
        desc = "one thread takes it")
@Outcome(expect = FORBIDDEN, desc = "two threads have one scope, or none has")
@State
public class TakenScope {
    private final IdleScopes idle = new IdleScopes();

    public TakenScope() {
        idle.put(0, Scopes.of("gold"));
    }

    @Actor
    public void take(ZZ_Result r) {
        r.r1 = idle.take(0) != null;
    }

    @Actor
    public void takeToo(ZZ_Result r) {
        r.r2 = idle.take(0) != null;
    }

    /** Looks and then takes, in two steps. */
    @JCStressTest
    @Outcome(
            id = {"true, false", "false, true"},
            expect = ACCEPTABLE,
            desc = "one thread takes it")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two threads have one scope, or none has")
    @State
    public static class Twin {
        private volatile @Nullable CallScope idle = Scopes.of("gold");

        @Actor
        public void take(ZZ_Result r) {
            r.r1 = take() != null;
        }

        @Actor
        public void takeToo(ZZ_Result r) {
            r.r2 = take() != null;
        }

        private @Nullable CallScope take() {
            CallScope found = idle;
            idle = null;
            return found;
        }
    }
}
