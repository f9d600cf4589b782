// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A value observed in a summary without labels that shows the median, the 95th and the 99th percentile of the last
 * minutes, each library's window as it is by default. The values are those of {@link HistogramBenchmark}. Dropwizard's
 * histogram is a reservoir of whole numbers, of which any quantile can be read; OpenTelemetry and avaje have no summaries.
 */
public class SummaryBenchmark extends NanosecondBenchmark {
    private static final int VALUES = 1024;

    private final double[] values = new double[VALUES];
    private int next;

    /** Draws values from a millisecond to 20 seconds, as many of each order of magnitude. */
    public SummaryBenchmark() {
        Random random = new Random(42);
        Arrays.setAll(values, i -> Math.exp(Math.log(0.001) + random.nextDouble() * Math.log(20_000)));
    }

    @Benchmark
    public void gnomon(Gnomon gnomon) {
        gnomon.summarize(next());
    }

    @Benchmark
    public void clientJava(ClientJava clientJava) {
        clientJava.summarize(next());
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.summarize(next());
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.observe((long) (1e9 * next()));
    }

    /** How many observations an export's summaries show. */
    static double observations(MetricSnapshots snapshots) {
        return snapshots.stream()
                .filter(SummarySnapshot.class::isInstance)
                .flatMap(summary -> ((SummarySnapshot) summary).getDataPoints().stream())
                .mapToDouble(SummarySnapshot.SummaryDataPointSnapshot::getCount)
                .sum();
    }

    private double next() {
        return values[next++ & VALUES - 1];
    }
}
