// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.FaultSource;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.DurationRecorder;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: that a stopwatch is closed is said by a compare-and-set, so one that two threads close records once ({@link
 * Stopwatch}).
 */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "one duration is recorded")
@Outcome(expect = FORBIDDEN, desc = "a duration is recorded twice")
@State
public class StoppedOnce {
    private static final FaultSource FAULTS = new FaultSource(new FaultLog(), "a timer");

    private final Timer timer = newTimer();
    private final Stopwatch watch = timer.start();

    @Actor
    public void close() {
        watch.close();
    }

    @Actor
    public void closeToo() {
        watch.close();
    }

    @Arbiter
    public void count(I_Result r) {
        r.r1 = (int) timer.read().count();
    }

    private static Timer newTimer() {
        return new Timer(new DurationRecorder(List.of(), Storage.STRIPED), FAULTS);
    }

    /** Looks and then says, in two steps. */
    @JCStressTest
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "one duration is recorded")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a duration is recorded twice")
    @State
    public static class Twin {
        private final Timer timer = newTimer();
        private volatile boolean closed;

        @Actor
        public void close() {
            if (!closed) {
                closed = true;
                timer.recordNanos(1);
            }
        }

        @Actor
        public void closeToo() {
            close();
        }

        @Arbiter
        public void count(I_Result r) {
            r.r1 = (int) timer.read().count();
        }
    }
}
