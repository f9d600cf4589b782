// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.call.ServiceCalls;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.reading.CallReading;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: that a call which its body labels is over is asked and said under its lock, so one that is told so twice ends
 * and moves once ({@link CallScope}).
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the call ends once")
@Outcome(expect = FORBIDDEN, desc = "the call ends twice")
@State
public class ScopedOnce {
    private static final CallDefinition CALL =
            CallDefinition.request("find").request(false).bodyLabels("tier");
    private static final ServiceDefinition SERVICE =
            ServiceDefinition.ofActions("Store", "app.Store").calls(CALL);

    private final ServiceCalls service = new ServiceCalls(SERVICE, new FaultLog());
    private final ScopedCalls scopes = new ServiceRecorder(service).scopes(CALL);
    private final CallRecorder unknown = scopes.series(new AtomicReferenceArray<>(new String[] {"unknown"}));
    private final CallScope call = new CallScope(scopes, new AtomicReferenceArray<>(new String[] {"gold"}), unknown);

    @Actor
    public void end() {
        call.success();
    }

    @Actor
    public void endToo() {
        call.failure(null);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int)
                service.read().calls().stream().mapToLong(CallReading::ended).sum();
    }

    /** Looks and then says, in two steps. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "the call ends once")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "the call ends twice")
    @State
    public static class Twin {
        private final AtomicInteger ends = new AtomicInteger();
        private volatile boolean ended;

        @Actor
        public void end() {
            endOnce();
        }

        @Actor
        public void endToo() {
            endOnce();
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = ends.get();
        }

        private void endOnce() {
            if (!ended) {
                ended = true;
                ends.incrementAndGet();
            }
        }
    }
}
