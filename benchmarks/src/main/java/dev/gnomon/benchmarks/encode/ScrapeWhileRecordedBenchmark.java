// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.encode;

import dev.gnomon.benchmarks.peer.ClientJavaSeries;
import dev.gnomon.benchmarks.peer.GnomonSeries;
import dev.gnomon.benchmarks.peer.MicrometerSeries;
import dev.gnomon.benchmarks.peer.MillisecondBenchmark;
import java.io.IOException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * A scrape of 10,000 series to text, while threads record into them as fast as they can. On two cores one recorder has a
 * core of its own; two of them and the scraper share the cores, and the time holds the scraper's waiting for one, in each
 * library alike.
 *
 * <p>The compilers share the cores, too: it takes them seconds longer than where nobody records until the scrape is as
 * fast as it stays.
 */
@Fork(1)
@Warmup(iterations = 6, time = 2)
public class ScrapeWhileRecordedBenchmark extends MillisecondBenchmark {
    @Param({"1", "2"})
    private int recorders;

    private final GnomonSeries gnomon = new GnomonSeries();
    private final ClientJavaSeries clientJava =
            new ClientJavaSeries(gnomon.registry().snapshot());
    private final MicrometerSeries micrometer =
            new MicrometerSeries(gnomon.registry().snapshot());
    private @Nullable Background recording;

    /** Lets the threads record into the library that is measured. */
    @Setup(Level.Iteration)
    public void startRecording(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        IntConsumer recorder = benchmark.endsWith(".gnomon")
                ? gnomon::record
                : benchmark.endsWith(".clientJava") ? clientJava::record : micrometer::record;
        recording = new Background(recorders, recorder);
    }

    @TearDown(Level.Iteration)
    public void stopRecording() throws InterruptedException {
        if (recording != null) {
            recording.stop();
        }
    }

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
