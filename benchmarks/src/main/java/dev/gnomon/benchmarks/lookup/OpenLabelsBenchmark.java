// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A counter with three labels that can have any value, incremented for one request after the other. The floor is what no
 * look-up by values can leave out: three hash codes are read and three values are compared.
 */
public class OpenLabelsBenchmark extends NanosecondBenchmark {
    @Benchmark
    public void floor(Floor floor, Request request) {
        floor.increment(request.next());
    }

    @Benchmark
    public void gnomon(Gnomon gnomon, Request request) {
        gnomon.increment(request.next());
    }

    @Benchmark
    public void clientJava(ClientJava clientJava, Request request) {
        clientJava.increment(request.next());
    }

    @Benchmark
    public void micrometer(Micrometer micrometer, Request request) {
        micrometer.increment(request.next());
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry, Request request) {
        openTelemetry.increment(request.next());
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard, Request request) {
        dropwizard.increment(request.next());
    }

    @Benchmark
    public void avaje(Avaje avaje, Request request) {
        avaje.increment(request.next());
    }
}
