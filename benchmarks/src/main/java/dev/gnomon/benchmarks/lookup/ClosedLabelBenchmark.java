// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A counter with a label whose values are an enum's, incremented for one value after the other. The floor is ours without
 * the label.
 */
public class ClosedLabelBenchmark extends NanosecondBenchmark {
    private int next;

    /** Goes through the values, too, and leaves them alone. */
    @Benchmark
    public Object floor(Gnomon gnomon) {
        gnomon.increment();
        return Colour.of(next++);
    }

    @Benchmark
    public void gnomon(Gnomon gnomon) {
        gnomon.increment(Colour.of(next++));
    }

    @Benchmark
    public void clientJava(ClientJava clientJava) {
        clientJava.increment(Colour.of(next++));
    }

    @Benchmark
    public void clientJavaResolved(ClientJava clientJava) {
        clientJava.incrementResolved(Colour.of(next++));
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.increment(Colour.of(next++));
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry) {
        openTelemetry.increment(Colour.of(next++));
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.increment(Colour.of(next++));
    }

    @Benchmark
    public void avaje(Avaje avaje) {
        avaje.increment(Colour.of(next++));
    }
}
