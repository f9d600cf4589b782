// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.LabelDefinition;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: that no more values are kept is written after the last value and read before looking for it ({@link
 * KeptValues}).
 */
@JCStressTest
@Outcome(id = "a", expect = ACCEPTABLE, desc = "the value stays")
@Outcome(expect = FORBIDDEN, desc = "a value becomes other, though it is kept")
@State
public class LastValue {
    private final KeptValues values = new KeptValues(LabelDefinition.open("label", 1));

    @Actor
    public void keep() {
        values.keep("a");
    }

    @Actor
    public void admit(L_Result r) {
        r.r1 = values.refusal("a") == null ? "a" : "other";
    }

    /** Reads that no more are kept after looking for the value. */
    @JCStressTest
    @Outcome(id = "a", expect = ACCEPTABLE, desc = "the value stays")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a value becomes other, though it is kept")
    @State
    public static class Twin {
        private final Set<String> kept = ConcurrentHashMap.newKeySet();
        private volatile boolean full;

        @Actor
        public void keep() {
            kept.add("a");
            full = true;
        }

        @Actor
        public void admit(L_Result r) {
            r.r1 = !kept.contains("a") && full ? "other" : "a";
        }
    }
}
