// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.encode;

import dev.gnomon.benchmarks.peer.ClientJavaSeries;
import dev.gnomon.benchmarks.peer.GnomonSeries;
import dev.gnomon.benchmarks.peer.MicrometerSeries;
import dev.gnomon.benchmarks.peer.NanosecondBenchmark;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Two threads record into 10,000 series, each time into a counter and a histogram, while nobody scrapes and while
 * somebody does four times a second, sixty times as often as Prometheus by default. On two cores the scraper takes its
 * time from the recorders, so that the difference holds all that a scrape costs them.
 *
 * <p>The series are brought into the old generation first, as those of a service are that has run for a while. Otherwise
 * only those of a scraped application would ever be moved by the garbage collector, which scatters young objects: the
 * figures would compare two orders of objects in memory (a factor of two either way) and not recording with recording.
 *
 * <p>Every other iteration is scraped, so that both are measured in the same JVMs and within seconds: what is recorded
 * into is larger than the caches of a core, and how fast the rest is depends on who else uses the machine. That changes
 * within a JVM, too, so each is compared with the one before it and the one after it; the first and the last are not
 * scraped.
 */
@Threads(2)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 9, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RecordWhileScrapedBenchmark extends NanosecondBenchmark {
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** For each iteration in turn, from the first warm-up on. */
    @Param("0,4")
    private String scrapesPerSecond = "";

    private int iteration;

    private final GnomonSeries gnomon = new GnomonSeries();
    private final ClientJavaSeries clientJava =
            new ClientJavaSeries(gnomon.registry().snapshot());
    private final MicrometerSeries micrometer =
            new MicrometerSeries(gnomon.registry().snapshot());
    private @Nullable Background scraping;

    /** Which series a thread records into next. */
    @State(Scope.Thread)
    public static class Cursor {
        private int next;

        int next() {
            return next++ & Integer.MAX_VALUE;
        }
    }

    /** Moves all series into the old generation, where they stay. */
    @Setup(Level.Iteration)
    public void age() {
        System.gc();
    }

    /** Lets a thread scrape the library that is measured. */
    @Setup(Level.Iteration)
    public void startScraping(BenchmarkParams params) {
        Callable<Long> scrape = scrape(params.getBenchmark());
        String[] inTurn = scrapesPerSecond.split(",", -1);
        boolean isScraped = !inTurn[iteration++ % inTurn.length].equals("0");
        scraping = new Background(isScraped ? 1 : 0, i -> scrapeAndWait(scrape));
    }

    @TearDown(Level.Iteration)
    public void stopScraping() throws InterruptedException {
        if (scraping != null) {
            scraping.stop();
        }
    }

    @Benchmark
    public void gnomon(Cursor cursor) {
        gnomon.record(cursor.next());
    }

    @Benchmark
    public void clientJava(Cursor cursor) {
        clientJava.record(cursor.next());
    }

    @Benchmark
    @Fork(1)
    public void micrometer(Cursor cursor) {
        micrometer.record(cursor.next());
    }

    private Callable<Long> scrape(String benchmark) {
        if (benchmark.endsWith(".gnomon")) {
            return () -> Scraped.text(gnomon.registry().collect());
        }
        return benchmark.endsWith(".clientJava")
                ? () -> Scraped.text(clientJava.registry().scrape())
                : () -> Scraped.text(micrometer.registry());
    }

    private static void scrapeAndWait(Callable<Long> scrape) {
        long next = System.nanoTime() + INTERVAL_NANOS;
        try {
            scrape.call();
        } catch (Exception e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        while (next - System.nanoTime() > 0) {
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }
}
