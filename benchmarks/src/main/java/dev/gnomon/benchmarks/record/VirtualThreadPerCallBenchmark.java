// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import dev.gnomon.benchmarks.peer.VirtualThreads;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One call on a virtual thread of its own, as a server with a thread per request makes it. The time holds starting the
 * thread and its end, for the floor too, whose thread does nothing but read the clock twice. All run on one carrier, so
 * that no figure depends on who steals whose work.
 */
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Djdk.virtualThreadScheduler.parallelism=1"})
public class VirtualThreadPerCallBenchmark extends NanosecondBenchmark {
    private static final int CALLS = 1000;

    private final VirtualThreads threads = new VirtualThreads();
    private long value = 42;
    private long sink;

    @TearDown
    public void stopThreads() {
        threads.stop();
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void floor() throws InterruptedException {
        threads.run(CALLS, () -> sink = twoClockReadings());
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void gnomon(Gnomon gnomon) throws InterruptedException {
        threads.run(CALLS, () -> sink = gnomon.call(value));
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void clientJava(ClientJava clientJava) throws InterruptedException {
        threads.run(CALLS, () -> sink = clientJava.call(value));
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void micrometer(Micrometer micrometer) throws InterruptedException {
        threads.run(CALLS, () -> sink = micrometer.call(value));
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void openTelemetry(OpenTelemetry openTelemetry) throws InterruptedException {
        threads.run(CALLS, () -> sink = openTelemetry.call(value));
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void dropwizard(Dropwizard dropwizard) throws InterruptedException {
        threads.run(CALLS, () -> sink = dropwizard.call(value));
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public void avaje(Avaje avaje) throws InterruptedException {
        threads.run(CALLS, () -> sink = avaje.call(value));
    }

    private static long twoClockReadings() {
        long start = System.nanoTime();
        return System.nanoTime() - start;
    }
}
