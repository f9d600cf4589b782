// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One successful call: it is in flight, then a request with its outcome, its duration in a sum and in one of eleven
 * buckets.
 */
public class MeteredCallBenchmark extends NanosecondBenchmark {
    private long value = 42;

    /** The floor: no timed call is cheaper than the two clock readings it consists of. */
    @Benchmark
    public long floor() {
        long start = System.nanoTime();
        return System.nanoTime() - start;
    }

    @Benchmark
    public long gnomon(Gnomon gnomon) {
        return gnomon.call(value);
    }

    @Benchmark
    public long clientJava(ClientJava clientJava) {
        return clientJava.call(value);
    }

    @Benchmark
    public long clientJavaLookup(ClientJava clientJava) {
        return clientJava.callWithLookup(value);
    }

    @Benchmark
    public long micrometer(Micrometer micrometer) {
        return micrometer.call(value);
    }

    @Benchmark
    public long micrometerAspect(MicrometerAspect micrometerAspect) {
        return micrometerAspect.call(value);
    }

    @Benchmark
    public long openTelemetry(OpenTelemetry openTelemetry) {
        return openTelemetry.call(value);
    }

    @Benchmark
    public long dropwizard(Dropwizard dropwizard) {
        return dropwizard.call(value);
    }

    @Benchmark
    public long avaje(Avaje avaje) {
        return avaje.call(value);
    }

    @Benchmark
    public long avajeEnhanced(Avaje avaje) {
        return avaje.callEnhanced(value);
    }
}
