// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;

/**
 * One thread that increments a counter. And ours through what is generated from a declared metric: the handle of a
 * registry, and the static method, which looks for the handle of the installed registry each time.
 */
public class CounterBenchmark extends Increments {

    @Benchmark
    @Fork(2)
    @Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    public void gnomonHandle(GnomonHandles gnomon) {
        gnomon.increment();
    }

    @Benchmark
    public void gnomonStatic(GnomonHandles gnomon) {
        gnomon.incrementInstalled();
    }
}
