// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One successful call with a label of two values in turn that only its body knows: it is in flight without that, then a
 * request with its outcome and its duration with it. And two others of ours: one without labels in the same process, to be
 * compared with that of {@link MeteredCallBenchmark}, where no body adds labels; and one with the label from an argument,
 * in a process of its own. By hand, both ways to label a call are one: the peers stand for either.
 */
public class BodyLabelBenchmark extends NanosecondBenchmark {
    private long value;

    /** The floor: no timed call is cheaper than the two clock readings it consists of. */
    @Benchmark
    public long floor() {
        long start = System.nanoTime();
        return System.nanoTime() - start;
    }

    @Benchmark
    public long gnomon(GnomonBodyLabels gnomon) {
        return gnomon.call(value++);
    }

    @Benchmark
    public long gnomonBeside(GnomonBodyLabels gnomon) {
        return gnomon.callBeside(value++);
    }

    @Benchmark
    public long gnomonArgument(GnomonArgumentLabels gnomon) {
        return gnomon.call(value++);
    }

    @Benchmark
    public long clientJava(ClientJava clientJava) {
        return clientJava.callAndLabel(value++);
    }

    @Benchmark
    public long micrometer(Micrometer micrometer) {
        return micrometer.callAndLabel(value++);
    }

    @Benchmark
    public long openTelemetry(OpenTelemetry openTelemetry) {
        return openTelemetry.callAndLabel(value++);
    }

    @Benchmark
    public long dropwizard(Dropwizard dropwizard) {
        return dropwizard.callAndLabel(value++);
    }

    @Benchmark
    public long avaje(Avaje avaje) {
        return avaje.callAndLabel(value++);
    }
}
