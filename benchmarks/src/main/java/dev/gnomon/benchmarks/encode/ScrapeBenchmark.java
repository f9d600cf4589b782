// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.encode;

import dev.gnomon.benchmarks.peer.ClientJavaSeries;
import dev.gnomon.benchmarks.peer.GnomonSeries;
import dev.gnomon.benchmarks.peer.MicrometerSeries;
import dev.gnomon.benchmarks.peer.MillisecondBenchmark;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** A scrape of 10,000 series to text. */
public class ScrapeBenchmark extends MillisecondBenchmark {
    private final GnomonSeries gnomon = new GnomonSeries();
    private final ClientJavaSeries clientJava =
            new ClientJavaSeries(gnomon.registry().snapshot());
    private final MicrometerSeries micrometer =
            new MicrometerSeries(gnomon.registry().snapshot());

    @Benchmark
    public long gnomon() throws IOException {
        return Scraped.text(gnomon.registry().collect());
    }

    @Benchmark
    public long clientJava() throws IOException {
        return Scraped.text(clientJava.registry().scrape());
    }

    @Benchmark
    public long micrometer() throws IOException {
        return Scraped.text(micrometer.registry());
    }
}
