// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.metrics.MetricRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One successful call, timed and counted: the floor, ours and a peer's in the same run. All threads of a run call the
 * same object, as the threads of a server do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class MeteredCallBenchmark {
    private final Echo decorated = new EchoMetricsDecorator(MetricRegistry.createEmpty());
    private final Echo clientJava = new ClientJavaEcho(new PrometheusRegistry());

    private long value = 42;

    /** The floor: no timed call is cheaper than the two clock readings it consists of. */
    @Benchmark
    public long twoClockReadings() {
        long start = System.nanoTime();
        return System.nanoTime() - start;
    }

    /** A call of the generated decorator. */
    @Benchmark
    public long decorator() {
        return decorated.echo(value);
    }

    /** The same call, recorded with prometheus-metrics-core. */
    @Benchmark
    public long clientJava() {
        return clientJava.echo(value);
    }
}
