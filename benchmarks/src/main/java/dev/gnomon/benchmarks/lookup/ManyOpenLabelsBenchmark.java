// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The same counter with a thousand series, more than ours keeps in the shards of threads: the others are numbers that all
 * threads share.
 */
public class ManyOpenLabelsBenchmark extends NanosecondBenchmark {
    @Benchmark
    public void floor(Floor floor, ManyRequests request) {
        floor.increment(request.next());
    }

    @Benchmark
    public void gnomon(Gnomon gnomon, ManyRequests request) {
        gnomon.increment(request.next());
    }

    @Benchmark
    public void clientJava(ClientJava clientJava, ManyRequests request) {
        clientJava.increment(request.next());
    }

    @Benchmark
    public void micrometer(Micrometer micrometer, ManyRequests request) {
        micrometer.increment(request.next());
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry, ManyRequests request) {
        openTelemetry.increment(request.next());
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard, ManyRequests request) {
        dropwizard.increment(request.next());
    }

    @Benchmark
    public void avaje(Avaje avaje, ManyRequests request) {
        avaje.increment(request.next());
    }
}
