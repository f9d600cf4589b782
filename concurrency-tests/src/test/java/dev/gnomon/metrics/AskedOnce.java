// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: who asks a callback is settled by a compare-and-exchange, and who loses waits for the winner's answer ({@link
 * GaugeCallback}); so no two threads run a callback at once.
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "one thread asks")
@Outcome(expect = FORBIDDEN, desc = "two threads run the callback at once")
@State
public class AskedOnce {
    private static final MetricDefinition DEPTH = MetricDefinition.gauge("depth");
    private static final FaultLog FAULTS = new FaultLog();
    private static final CallbackThreads CURRENT = new CallbackThreads() {
        @Override
        public void execute(Runnable task) {
            task.run();
        }
    };

    private final Callback callback = new Callback();
    private final GaugeCallback gauge = new GaugeCallback(DEPTH, callback::run, CURRENT, FAULTS);

    @Actor
    public void ask() {
        gauge.value();
    }

    @Actor
    public void askToo() {
        gauge.value();
    }

    @Arbiter
    public void most(I_Result r) {
        r.r1 = callback.most.get();
    }

    /** Notes how many threads are in it. */
    private static final class Callback {
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        double run() {
            int now = running.incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            running.decrementAndGet();
            return now;
        }
    }

    /** Looks and then asks, in two steps. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "one thread asks")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two threads run the callback at once")
    @State
    public static class Twin {
        private final Callback callback = new Callback();
        private final AtomicReference<@Nullable FutureTask<Double>> asked = new AtomicReference<>();

        @Actor
        public void ask() {
            FutureTask<Double> open = asked.get();
            if (open == null || open.isDone()) {
                FutureTask<Double> fresh = new FutureTask<>(callback::run);
                asked.set(fresh);
                fresh.run();
            }
        }

        @Actor
        public void askToo() {
            ask();
        }

        @Arbiter
        public void most(I_Result r) {
            r.r1 = callback.most.get();
        }
    }
}
