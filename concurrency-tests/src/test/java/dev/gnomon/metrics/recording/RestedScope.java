// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: the scope of a call that is over is put by a release, so that whoever takes it has all that was written in it
 * before ({@link IdleScopes}).
 */
@JCStressTest
@Outcome(
        id = {"none", "last"},
        expect = ACCEPTABLE,
        desc = "not yet there, or as it was left")
@Outcome(expect = FORBIDDEN, desc = "what was there before")
@State
public class RestedScope {
    private final CallScope scope = Scopes.of("first");
    private final IdleScopes idle = new IdleScopes();

    @Actor
    public void rest() {
        scope.values().setPlain(0, "last");
        idle.put(0, scope);
    }

    @Actor
    public void take(L_Result r) {
        r.r1 = tier(idle.take(0));
    }

    private static String tier(@Nullable CallScope taken) {
        return taken == null ? "none" : taken.values().getPlain(0);
    }

    /** Puts it first and writes then, which is what a plain store would permit; x86 keeps stores in order. */
    @JCStressTest
    @Outcome(
            id = {"none", "last"},
            expect = ACCEPTABLE,
            desc = "not yet there, or as it was left")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "what was there before")
    @State
    public static class Twin {
        private final CallScope scope = Scopes.of("first");
        private final AtomicReference<@Nullable CallScope> idle = new AtomicReference<>();

        @Actor
        public void rest() {
            idle.setRelease(scope);
            scope.values().setPlain(0, "last");
        }

        @Actor
        public void take(L_Result r) {
            r.r1 = tier(idle.getAndSet(null));
        }
    }
}
