// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Decision: an observation is counted first and added to the sum then, and a reader reads the sum first; here in a
 * histogram that is read as a native one, too ({@link HistogramRecorder}).
 */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = ACCEPTABLE,
        desc = "the sum is not ahead")
@Outcome(expect = FORBIDDEN, desc = "an amount in the sum that is not counted")
@State
public class NativeSumBehindCount {
    private final HistogramRecorder histogram =
            HistogramRecorder.maker(List.of(), true, Storage.STRIPED).get();

    @Actor
    public void observe() {
        histogram.observe(1);
    }

    @Actor
    public void read(II_Result r) {
        HistogramReading reading = histogram.read();
        r.r1 = (int) reading.sum();
        r.r2 = (int) reading.count();
    }

    /** The reader goes the same way as the observation. */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "0, 1", "1, 1"},
            expect = ACCEPTABLE,
            desc = "the sum is not ahead")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "an amount in the sum that is not counted")
    @State
    public static class Twin {
        private final HistogramRecorder histogram =
                HistogramRecorder.maker(List.of(), true, Storage.STRIPED).get();

        @Actor
        public void observe() {
            histogram.observe(1);
        }

        @Actor
        public void read(II_Result r) {
            r.r2 = (int) histogram.read().count();
            r.r1 = (int) histogram.read().sum();
        }
    }
}
