// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs that nobody measured. */
final class Examples {
    private Examples() {}

    static Run run(String jdk, Figure... figures) {
        return new Run(
                "A processor",
                2,
                24,
                "Linux 6.1 amd64",
                jdk,
                "A vendor",
                "0123456789ab",
                "2026-11-21",
                "benchmarks/run full",
                List.of(figures));
    }

    static Figure nanos(String benchmark, double score) {
        return new Figure(benchmark, "avgt", new TreeMap<>(), 1, 3, 5, score, 0.5, "ns/op", 0.001);
    }

    static Figure nanos(String benchmark, double score, double fastest) {
        return new Figure(benchmark, "avgt", new TreeMap<>(), 1, 3, 5, score, 0.5, fastest, "ns/op", 0.001, null);
    }

    static Figure scrape(String library, int recorders, double score) {
        return new Figure(
                "encode.ScrapeWhileRecordedBenchmark." + library,
                "avgt",
                new TreeMap<>(Map.of("recorders", Integer.toString(recorders))),
                1,
                3,
                5,
                score,
                null,
                "ms/op",
                null);
    }

    static Figure recording(int scrapesPerSecond, double score, @Nullable Median besideFirst) {
        return new Figure(
                "encode.RecordWhileScrapedBenchmark.gnomon",
                "avgt",
                new TreeMap<>(Map.of("scrapesPerSecond", Integer.toString(scrapesPerSecond))),
                2,
                3,
                5,
                score,
                null,
                score - 1,
                "ns/op",
                null,
                besideFirst);
    }

    static Figure ofValues(String method, int values, double score) {
        return new Figure(
                "lookup.ClosedLabelBenchmark." + method,
                "avgt",
                new TreeMap<>(Map.of("values", Integer.toString(values))),
                1,
                3,
                5,
                score,
                null,
                "ns/op",
                null);
    }
}
