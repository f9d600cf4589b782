// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: that all series of a metric are made is said after they are ({@link MetricFamily}), so whoever asked for the
 * metric finds them in the next scrape.
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "all series are there")
@Outcome(expect = FORBIDDEN, desc = "a series is missing")
@State
public class FilledFamily {
    private static final MetricDefinition DEPTH =
            MetricDefinition.gauge("depth").labels(LabelDefinition.closed("queue", "a", "b"));
    private static final FaultLog FAULTS = new FaultLog();

    private final MetricFamily<Gauge> family = new MetricFamily<>(DEPTH, SeriesKind.GAUGE, FAULTS, false);

    @Actor
    public void fill() {
        family.fill();
    }

    @Actor
    public void fillAndRead(I_Result r) {
        SnapshotBuilder scrape = new SnapshotBuilder(name -> true, metric -> true);
        family.fill().write(scrape);
        r.r1 = scrape.build().stream()
                .mapToInt(snapshot -> snapshot.getDataPoints().size())
                .sum();
    }

    /** Says so first. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "all series are there")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "a series is missing")
    @State
    public static class Twin {
        private volatile boolean filled;
        private volatile int size;

        @Actor
        public void fill() {
            if (!filled) {
                filled = true;
                size = 2;
            }
        }

        @Actor
        public void fillAndRead(I_Result r) {
            fill();
            r.r1 = size;
        }
    }
}
