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
import org.openjdk.jcstress.infra.results.II_Result;

/** Decision: the text of a number is published when it is whole ({@link NumberTexts}). */
@JCStressTest
@Outcome(id = "7, 7", expect = ACCEPTABLE, desc = "both find the number")
@Outcome(expect = FORBIDDEN, desc = "one finds another text")
@State
public class FoundNumber {
    private final NumberTexts texts = new NumberTexts(8);

    @Actor
    public void find(II_Result r) {
        r.r1 = Integer.parseInt(texts.of(7));
    }

    @Actor
    public void findToo(II_Result r) {
        r.r2 = Integer.parseInt(texts.of(7));
    }

    /** Publishes a text and fills it then. */
    @JCStressTest
    @Outcome(id = "7, 7", expect = ACCEPTABLE, desc = "both find the number")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "one finds another text")
    @State
    public static class Twin {
        private volatile char @Nullable [] text;

        @Actor
        public void find(II_Result r) {
            r.r1 = number();
        }

        @Actor
        public void findToo(II_Result r) {
            r.r2 = number();
        }

        private int number() {
            char[] found = text;
            if (found == null) {
                found = new char[] {'0'};
                text = found;
                found[0] = '7';
            }
            return found[0] - '0';
        }
    }
}
