// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.reading.SummaryReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Decision: an observation is counted, added to the sum and then put into the window, and a reader goes the other way
 * ({@link SummaryRecorder}); here an observation that begins a slice, while the slice before it stays in the window.
 */
@JCStressTest
@Outcome(
        id = {"1, 1, 1", "1, 1, 2", "1, 6, 2", "2, 6, 2"},
        expect = ACCEPTABLE,
        desc = "the window is behind the sum, and the sum behind the count")
@Outcome(expect = FORBIDDEN, desc = "a value in the window or the sum that is not counted, or one that is lost")
@State
public class WindowBehindCount {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private long now;
    private final SummaryRecorder summary = SummaryRecorder.withWindow(() -> now, Storage.STRIPED);

    public WindowBehindCount() {
        summary.observe(1);
        now = MINUTE;
    }

    @Actor
    public void observe() {
        summary.observe(5);
    }

    @Actor
    public void read(III_Result r) {
        SummaryReading reading = summary.read();
        r.r1 = (int) reading.window().count();
        r.r2 = (int) reading.sum();
        r.r3 = (int) reading.count();
    }

    /** The reader goes the same way as the observation. */
    @JCStressTest
    @Outcome(
            id = {"1, 1, 1", "1, 1, 2", "1, 6, 2", "2, 6, 2"},
            expect = ACCEPTABLE,
            desc = "the window is behind the sum, and the sum behind the count")
    @Outcome(
            expect = ACCEPTABLE_INTERESTING,
            desc = "a value in the window or the sum that is not counted, or one that is lost")
    @State
    public static class Twin {
        private long now;
        private final Slots slots = Storage.STRIPED.slots(2, 1);
        private final SummaryWindow window = new SummaryWindow(() -> now, 5, MINUTE);

        public Twin() {
            observe(1);
            now = MINUTE;
        }

        @Actor
        public void observe() {
            observe(5);
        }

        @Actor
        public void read(III_Result r) {
            r.r3 = (int) slots.sum(0);
            r.r2 = (int) slots.sumOfDoubles(1);
            r.r1 = (int) window.read().count();
        }

        private void observe(double value) {
            slots.count(0, 1, value);
            window.add(value);
        }
    }
}
