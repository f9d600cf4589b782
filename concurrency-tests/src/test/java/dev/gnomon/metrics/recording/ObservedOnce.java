// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.call.CallTemplate;
import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: that a stage's end was observed is said by a compare-and-set, so a stage that tells it twice ends its call
 * once ({@link ObservedEnd}).
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the call ends once")
@Outcome(expect = FORBIDDEN, desc = "the call ends twice")
@State
public class ObservedOnce {
    private static final CallDefinition CALL = CallDefinition.request("find").request(false);
    private static final CallTemplate TEMPLATE = new CallTemplates(List.of()).template(CALL, Storage.STRIPED);

    private final CallRecorder recorder = new CallRecorder(TEMPLATE);
    private final ObservedEnd end = new ObservedEnd(recorder, recorder.begin());

    @Actor
    public void add() {
        end.accept(null, null);
    }

    @Actor
    public void addToo() {
        end.accept(null, null);
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) recorder.read().ended();
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
        public void add() {
            end();
        }

        @Actor
        public void addToo() {
            end();
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = ends.get();
        }

        private void end() {
            if (!ended) {
                ended = true;
                ends.incrementAndGet();
            }
        }
    }
}
