// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;

/**
 * A counter without labels, incremented by one, through what each library gives to keep in a field. Ours is there twice:
 * as a {@code Counter}, and as the handle that is generated from a declared metric.
 *
 * <p>The floor and ours in twice as many JVMs, and for longer: one thread is compared with two. The floor of two threads
 * shows what the machine itself loses when another of its cores is busy.
 */
public abstract class Increments extends NanosecondBenchmark {

    @Benchmark
    @Fork(2)
    @Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    public void floor(OwnNumber number) {
        number.increment();
    }

    @Benchmark
    @Fork(2)
    @Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    public void gnomon(Gnomon gnomon) {
        gnomon.increment();
    }

    @Benchmark
    @Fork(2)
    @Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    public void gnomonHandle(GnomonHandles gnomon) {
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
