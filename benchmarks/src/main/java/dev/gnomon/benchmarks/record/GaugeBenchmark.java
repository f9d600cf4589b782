// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A gauge without labels, set to a value. avaje has no gauge that is set.
 */
public class GaugeBenchmark extends NanosecondBenchmark {
    private double value = 42;

    @Benchmark
    public void gnomon(Gnomon gnomon) {
        gnomon.set(value);
    }

    @Benchmark
    public void clientJava(ClientJava clientJava) {
        clientJava.set(value);
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.set(value);
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry) {
        openTelemetry.set(value);
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.set(value);
    }
}
