// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.fault.FaultLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: a metric is made under the lock of all, after looking again, so two threads that ask for it first get the same
 * ({@link MetricFamilies}).
 */
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one metric")
@Outcome(expect = FORBIDDEN, desc = "a metric is made twice, and what is recorded in one of the two is lost")
@State
public class OneFamily {
    private static final FaultLog FAULTS = new FaultLog();

    private final MetricFamilies families = new MetricFamilies(new NameClaims(), FAULTS, DisabledMetrics.NONE);
    private @Nullable Object first;
    private @Nullable Object second;

    @Actor
    public void ask() {
        first = families.named(SeriesKind.GAUGE, "depth", List.of());
    }

    @Actor
    public void askToo() {
        second = families.named(SeriesKind.GAUGE, "depth", List.of());
    }

    @Arbiter
    public void compare(L_Result r) {
        r.r1 = first == second ? "one" : "two";
    }

    /** Looks and then makes, in two steps. */
    @JCStressTest
    @Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one metric")
    @Outcome(
            expect = ACCEPTABLE_INTERESTING,
            desc = "a metric is made twice, and what is recorded in one of the two is lost")
    @State
    public static class Twin {
        private final Map<String, Object> families = new ConcurrentHashMap<>();
        private @Nullable Object first;
        private @Nullable Object second;

        @Actor
        public void ask() {
            first = named();
        }

        @Actor
        public void askToo() {
            second = named();
        }

        @Arbiter
        public void compare(L_Result r) {
            r.r1 = first == second ? "one" : "two";
        }

        private Object named() {
            Object found = families.get("depth");
            if (found == null) {
                found = new Object();
                families.put("depth", found);
            }
            return found;
        }
    }
}
