// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A value observed in a histogram of eleven buckets without labels. The values go through all buckets at random, the same
 * way for each library. Dropwizard's histogram is a reservoir of whole numbers; avaje's buckets hold durations only.
 */
public class HistogramBenchmark extends NanosecondBenchmark {
    private static final int VALUES = 1024;

    private final double[] values = new double[VALUES];
    private int next;

    /** Draws values from a millisecond to 20 seconds, as many of each order of magnitude. */
    public HistogramBenchmark() {
        Random random = new Random(42);
        Arrays.setAll(values, i -> Math.exp(Math.log(0.001) + random.nextDouble() * Math.log(20_000)));
    }

    @Benchmark
    public void gnomon(Gnomon gnomon) {
        gnomon.observe(next());
    }

    @Benchmark
    public void clientJava(ClientJava clientJava) {
        clientJava.observe(next());
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.observe(next());
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry) {
        openTelemetry.observe(next());
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.observe((long) (1e9 * next()));
    }

    @Benchmark
    public void avaje(Avaje avaje) {
        avaje.observe((long) (1e9 * next()));
    }

    private double next() {
        return values[next++ & VALUES - 1];
    }
}
