// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.call.CallTemplate;
import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: that a call moved to another series is counted after its beginning and read before it, like an end: the calls
 * now running are never below zero.
 */
@JCStressTest
@Outcome(
        id = {"0", "1"},
        expect = ACCEPTABLE,
        desc = "none or one runs")
@Outcome(expect = FORBIDDEN, desc = "more calls moved than began")
@State
public class MovedBeginning {
    private static final CallDefinition CALL =
            CallDefinition.request("find").request(false).bodyLabels("tier");
    private static final CallTemplate TEMPLATE = new CallTemplates(List.of()).template(CALL, Storage.STRIPED);

    private final CallRecorder recorder = new CallRecorder(TEMPLATE);

    @Actor
    public void move() {
        recorder.start();
        recorder.withdraw();
    }

    @Actor
    public void read(I_Result r) {
        r.r1 = (int) recorder.read().active();
    }

    /** Reads the beginnings first. */
    @JCStressTest
    @Outcome(
            id = {"0", "1"},
            expect = ACCEPTABLE,
            desc = "none or one runs")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "more calls moved than began")
    @State
    public static class Twin {
        private final Slots slots = Storage.STRIPED.slots(2, 0);

        @Actor
        public void move() {
            slots.add(0, 1);
            slots.add(1, 1);
        }

        @Actor
        public void read(I_Result r) {
            long begun = slots.sum(0);
            r.r1 = (int) (begun - slots.sum(1));
        }
    }
}
