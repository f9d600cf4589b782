// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.call.CallState;
import dev.gnomon.metrics.call.CallTemplate;
import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Decision: a call is counted when it begins, when it ends, and then its time is added; who reads calls goes the other way
 * ({@link CallState}). So no reading has a time without its end, or an end without its beginning.
 */
@JCStressTest
@Outcome(
        id = {"0, 0, 0", "0, 0, 1", "0, 1, 1", "1, 1, 1"},
        expect = ACCEPTABLE,
        desc = "time is behind ends, and ends behind beginnings")
@Outcome(expect = FORBIDDEN, desc = "time without its end, or an end without its beginning")
@State
public class ReadBackwards {
    private static final CallDefinition CALL = CallDefinition.request("find").request(false);
    private static final CallTemplate TEMPLATE = new CallTemplates(List.of()).template(CALL, Storage.STRIPED);

    private final CallRecorder recorder = new CallRecorder(TEMPLATE);

    @Actor
    public void call() {
        recorder.success(recorder.begin() - TimeUnit.SECONDS.toNanos(1));
    }

    @Actor
    public void read(III_Result r) {
        CallReading reading = recorder.read();
        r.r1 = (int) reading.duration().sum();
        r.r2 = (int) reading.ended();
        r.r3 = (int) reading.started();
    }

    /** Reads the beginnings first. */
    @JCStressTest
    @Outcome(
            id = {"0, 0, 0", "0, 0, 1", "0, 1, 1", "1, 1, 1"},
            expect = ACCEPTABLE,
            desc = "time is behind ends, and ends behind beginnings")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "time without its end, or an end without its beginning")
    @State
    public static class Twin {
        private final Slots slots = Storage.STRIPED.slots(3, 0);

        @Actor
        public void call() {
            slots.add(2, 1);
            slots.add(1, 1);
            slots.add(0, 1);
        }

        @Actor
        public void read(III_Result r) {
            r.r3 = (int) slots.sum(2);
            r.r1 = (int) slots.sum(0);
            r.r2 = (int) slots.sum(1);
        }
    }
}
