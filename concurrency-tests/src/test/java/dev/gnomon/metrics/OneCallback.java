// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/**
 * Decision: the callback of a series takes its place in one step, and a second one is refused ({@link MetricFamily}).
 */
@JCStressTest
@Outcome(
        id = {"true, false", "false, true"},
        expect = ACCEPTABLE,
        desc = "one is registered and the other refused")
@Outcome(expect = FORBIDDEN, desc = "both are registered, and one of them is never asked")
@State
public class OneCallback {
    private static final FaultLog FAULTS = new FaultLog();

    private final MetricFamily<Gauge> family =
            new MetricFamily<>(MetricDefinition.gauge("depth"), SeriesKind.GAUGE, FAULTS, false).fill();

    @Actor
    public void register(ZZ_Result r) {
        r.r1 = register();
    }

    @Actor
    public void registerToo(ZZ_Result r) {
        r.r2 = register();
    }

    private boolean register() {
        try {
            new GaugeCallback(family.definition(), () -> 1, new CallbackThreads(), FAULTS).attach(family, Labels.EMPTY);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    /** Looks and then registers, in two steps. */
    @JCStressTest
    @Outcome(
            id = {"true, false", "false, true"},
            expect = ACCEPTABLE,
            desc = "one is registered and the other refused")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "both are registered, and one of them is never asked")
    @State
    public static class Twin {
        private final Map<String, String> callbacks = new ConcurrentHashMap<>();

        @Actor
        public void register(ZZ_Result r) {
            r.r1 = register("one");
        }

        @Actor
        public void registerToo(ZZ_Result r) {
            r.r2 = register("other");
        }

        private boolean register(String callback) {
            boolean isFirst = !callbacks.containsKey("depth");
            if (isFirst) {
                callbacks.put("depth", callback);
            }
            return isFirst;
        }
    }
}
