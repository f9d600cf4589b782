// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/**
 * A counter without labels, incremented by one.
 *
 * <p>Ours in twice as many JVMs: one thread is compared with two, which a machine of two cores disturbs now and then.
 */
public class CounterBenchmark extends NanosecondBenchmark {

    @Benchmark
    @Fork(8)
    public void gnomon(Gnomon gnomon) {
        gnomon.increment();
    }

    @Benchmark
    public void clientJava(ClientJava clientJava) {
        clientJava.increment();
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.increment();
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry) {
        openTelemetry.increment();
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.increment();
    }

    @Benchmark
    public void avaje(Avaje avaje) {
        avaje.increment();
    }
}
