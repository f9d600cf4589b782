// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * One thread that increments a counter. And ours through the generated static method, which looks for the handle of the
 * installed registry each time.
 */
public class CounterBenchmark extends Increments {

    @Benchmark
    public void gnomonStatic(GnomonHandles gnomon) {
        gnomon.incrementInstalled();
    }
}
