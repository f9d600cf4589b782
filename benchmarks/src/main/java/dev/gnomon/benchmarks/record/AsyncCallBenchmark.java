// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import java.util.concurrent.CompletionStage;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One call of a method that returns a stage, which is complete already. Like the synchronous call it is in flight, then a
 * request with its outcome, its duration in a sum and in one of eleven buckets.
 */
public class AsyncCallBenchmark extends NanosecondBenchmark {

    /** The floor: no timed call is cheaper than the two clock readings it consists of. */
    @Benchmark
    public long floor() {
        long start = System.nanoTime();
        return System.nanoTime() - start;
    }

    @Benchmark
    public CompletionStage<Long> gnomon(Gnomon gnomon) {
        return gnomon.callLater();
    }

    @Benchmark
    public CompletionStage<Long> clientJava(ClientJava clientJava) {
        return clientJava.callLater();
    }

    @Benchmark
    public CompletionStage<Long> micrometer(Micrometer micrometer) {
        return micrometer.callLater();
    }

    @Benchmark
    public CompletionStage<Long> openTelemetry(OpenTelemetry openTelemetry) {
        return openTelemetry.callLater();
    }

    @Benchmark
    public CompletionStage<Long> dropwizard(Dropwizard dropwizard) {
        return dropwizard.callLater();
    }

    @Benchmark
    public CompletionStage<Long> avaje(Avaje avaje) {
        return avaje.callLater();
    }
}
