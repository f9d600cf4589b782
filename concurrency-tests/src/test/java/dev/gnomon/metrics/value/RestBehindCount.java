// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Decision: a duration is counted first and added to the sum then, and a reader reads the sum first; here one so long that
 * it does not fit a slot, and is added to the {@link OverflowSum} ({@link DurationRecorder}).
 */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = ACCEPTABLE,
        desc = "the sum is not ahead")
@Outcome(expect = FORBIDDEN, desc = "an amount in the sum that is not counted")
@State
public class RestBehindCount {
    private static final long LONG = CounterRecorder.LARGEST_WHOLE + 1;

    private final DurationRecorder durations = new DurationRecorder(List.of(), Storage.STRIPED);

    @Actor
    public void record() {
        durations.record(LONG);
    }

    @Actor
    public void read(II_Result r) {
        HistogramReading reading = durations.read();
        r.r1 = reading.sum() > 0 ? 1 : 0;
        r.r2 = (int) reading.count();
    }

    /** Adds to the sum first. */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "0, 1", "1, 1"},
            expect = ACCEPTABLE,
            desc = "the sum is not ahead")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an amount in the sum that is not counted")
    @State
    public static class Twin {
        private final Slots slots = Storage.STRIPED.slots(1, 0);
        private final OverflowSum rest = new OverflowSum();

        @Actor
        public void record() {
            rest.add(1);
            slots.add(0, 1);
        }

        @Actor
        public void read(II_Result r) {
            r.r1 = (int) rest.value();
            r.r2 = (int) slots.sum(0);
        }
    }
}
