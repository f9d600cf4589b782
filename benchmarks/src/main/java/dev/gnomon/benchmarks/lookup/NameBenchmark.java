// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A counter without labels, incremented by its name. client_java and OpenTelemetry have no such call.
 */
public class NameBenchmark extends NanosecondBenchmark {
    @Benchmark
    public void gnomon(Gnomon gnomon) {
        gnomon.incrementByName();
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.incrementByName();
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.incrementByName();
    }

    @Benchmark
    public void avaje(Avaje avaje) {
        avaje.incrementByName();
    }
}
