// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A counter with two labels, incremented by its name for one request after the other. client_java and OpenTelemetry have
 * no such call.
 */
public class NameAndLabelsBenchmark extends NanosecondBenchmark {
    @Benchmark
    public void gnomon(Gnomon gnomon, Request request) {
        gnomon.incrementByNameAndLabels(request.next());
    }

    @Benchmark
    public void micrometer(Micrometer micrometer, Request request) {
        micrometer.incrementByNameAndLabels(request.next());
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard, Request request) {
        dropwizard.incrementByNameAndLabels(request.next());
    }

    @Benchmark
    public void avaje(Avaje avaje, Request request) {
        avaje.incrementByNameAndLabels(request.next());
    }
}
