// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A counter with a label whose values are an enum's, incremented for one and the same value, or for four in turn. The
 * floor is as many counters of ours without the label, in an array: whatever looks them up, it takes longer to go
 * through four counters than to stay with one. It is there twice, for counters that are found by the index of the value
 * and for generated handles, which are called with the value itself: each is compared with its own.
 */
public class ClosedLabelBenchmark extends NanosecondBenchmark {
    @Param({"1", "4"})
    private int values = 1;

    private int last;
    private int next;

    @Setup
    public void choose() {
        last = values - 1;
    }

    @Benchmark
    public void floor(Gnomon gnomon) {
        gnomon.incrementWithoutLabel(colour());
    }

    @Benchmark
    public void gnomon(Gnomon gnomon) {
        gnomon.increment(colour());
    }

    @Benchmark
    public void floorHandle(GnomonHandles gnomon) {
        gnomon.incrementWithoutLabel(colour());
    }

    @Benchmark
    public void gnomonHandle(GnomonHandles gnomon) {
        gnomon.increment(colour());
    }

    @Benchmark
    public void clientJava(ClientJava clientJava) {
        clientJava.increment(colour());
    }

    @Benchmark
    public void clientJavaResolved(ClientJava clientJava) {
        clientJava.incrementResolved(colour());
    }

    @Benchmark
    public void micrometer(Micrometer micrometer) {
        micrometer.increment(colour());
    }

    @Benchmark
    public void openTelemetry(OpenTelemetry openTelemetry) {
        openTelemetry.increment(colour());
    }

    @Benchmark
    public void dropwizard(Dropwizard dropwizard) {
        dropwizard.increment(colour());
    }

    @Benchmark
    public void avaje(Avaje avaje) {
        avaje.increment(colour());
    }

    private Colour colour() {
        return Colour.of(next++ & last);
    }
}
