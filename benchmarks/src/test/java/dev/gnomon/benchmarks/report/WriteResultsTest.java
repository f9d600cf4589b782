// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteResultsTest {
    private static final String JMH = """
            [{
                "jmhVersion": "1.37",
                "benchmark": "dev.gnomon.benchmarks.record.CounterBenchmark.gnomon",
                "mode": "avgt",
                "threads": 2,
                "forks": 3,
                "measurementIterations": 5,
                "params": {"recorders": "2"},
                "primaryMetric": {"rawData": [[9.1, 2.34567, 2.1], [2.2, 2.4]], "scoreUnit": "ns/op"},
                "secondaryMetrics": {"%sgc.alloc.rate.norm": {"score": 0.0004, "scoreUnit": "B/op"}}
            }]
            """;

    @TempDir
    private Path directory;

    @Test
    void aFileHoldsTheFiguresAndWhatTheyWereMeasuredOn() throws IOException {
        Run run = written(JMH.formatted("")).run();

        assertThat(run.figures())
                .singleElement()
                .isEqualTo(new Figure(
                        "record.CounterBenchmark.gnomon",
                        "avgt",
                        new TreeMap<>(Map.of("recorders", "2")),
                        2,
                        3,
                        5,
                        2.346,
                        0.1,
                        2.1,
                        "ns/op",
                        0.0,
                        null));
        assertThat(run.jdk()).isEqualTo(System.getProperty("java.version"));
        assertThat(run.cores()).isPositive();
        assertThat(run.memoryGib()).isPositive();
        assertThat(run.commit()).isEqualTo("0123456789ab");
    }

    @Test
    void allocationIsFoundUnderTheNameThatOlderVersionsGiveIt() throws IOException {
        assertThat(written(JMH.formatted("·")).run().figures())
                .extracting(Figure::allocated)
                .containsExactly(0.0);
    }

    @Test
    void theForksOfAllRoundsCount() throws IOException {
        String another = JMH.formatted("").replace("Counter", "Gauge");
        String later = JMH.formatted("").replace("[[9.1, 2.34567, 2.1], [2.2, 2.4]]", "[[7, 8, 9], [7, 8]]");

        assertThat(written("none", List.of(JMH.formatted(""), another, later.replace("0.0004", "0.2")))
                        .run()
                        .figures())
                .extracting(Figure::benchmark, Figure::forks, Figure::iterations, Figure::score, Figure::allocated)
                .containsExactly(
                        tuple("record.CounterBenchmark.gnomon", 6, 5, 7.0, 0.1),
                        tuple("record.GaugeBenchmark.gnomon", 3, 5, 2.346, 0.0));
    }

    @Test
    void iterationsThatTakeTheValuesOfAParameterInTurnAreToldApart() throws IOException {
        assertThat(written(JMH.formatted("").replace("\"2\"", "\"0,4\"")).run().figures())
                .extracting(Figure::key, Figure::score, Figure::fastest, Figure::iterations, Figure::allocated)
                .containsExactly(
                        tuple("record.CounterBenchmark.gnomon{recorders=0}", 2.2, 2.1, 3, null),
                        tuple("record.CounterBenchmark.gnomon{recorders=4}", 2.373, 2.346, 2, null));
    }

    @Test
    void anIterationIsComparedWithItsNeighboursHoweverTheMachineDrifts() throws IOException {
        String drifting = "[[10, 16.5, 20, 33, 40, 66], [100, 99, 80, 77, 60, 1]]";

        assertThat(written(JMH.formatted("")
                                .replace("\"2\"", "\"0,4\"")
                                .replace("[[9.1, 2.34567, 2.1], [2.2, 2.4]]", drifting))
                        .run()
                        .figures())
                .extracting(Figure::key, Figure::score, Figure::besideFirst)
                .containsExactly(
                        tuple("record.CounterBenchmark.gnomon{recorders=0}", 50.0, null),
                        tuple("record.CounterBenchmark.gnomon{recorders=4}", 49.5, new Median(1.1, 0.0)));
    }

    @Test
    void whatHasNoNeighbourOnOneSideIsNotComparedWithTheOther() throws IOException {
        assertThat(written(JMH.formatted("")
                                .replace("\"2\"", "\"0,4\"")
                                .replace("[[9.1, 2.34567, 2.1], [2.2, 2.4]]", "[[10, 20], [10, 20]]"))
                        .run()
                        .figures())
                .extracting(Figure::besideFirst)
                .containsOnlyNulls();
    }

    @Test
    void ofSeveralWeightsTheMedianCounts() throws IOException {
        Path weights = Files.writeString(directory.resolve("weights"), """
                {"library":"gnomon","callers":"virtualThreads","count":100,"bytesPerMethod":900}
                {"library":"gnomon","callers":"virtualThreads","count":10000,"bytesPerMethod":1100.5}
                {"library":"gnomon","callers":"virtualThreads","count":10000,"bytesPerMethod":950}
                {"library":"gnomon","callers":"virtualThreads","count":10000,"bytesPerMethod":960}
                """);

        assertThat(written("[]", weights.toString()).run().figures())
                .extracting(Figure::key, Figure::forks, Figure::score, Figure::spread)
                .containsExactly(
                        tuple("footprint.Footprint.gnomon{virtualThreads=100}", 1, 900.0, null),
                        tuple("footprint.Footprint.gnomon{virtualThreads=10000}", 3, 960.0, 37.625));
    }

    @Test
    void theLatestRunOfAJdkCounts() throws IOException {
        ResultFiles.write(directory.resolve("b.json"), Examples.run("17.0.1", Examples.nanos("a.B.c", 1)));
        ResultFiles.write(directory.resolve("a.json"), Examples.run("17.0.2", Examples.nanos("a.B.c", 2)));
        ResultFiles.write(directory.resolve("c.json"), Examples.run("25", Examples.nanos("a.B.c", 3)));

        assertThat(ResultFiles.latest(directory))
                .extracting(ResultFiles.Named::file)
                .containsExactly("b.json", "c.json");
    }

    private ResultFiles.Named written(String jmh) throws IOException {
        return written(jmh, "none");
    }

    private ResultFiles.Named written(String jmh, String weights) throws IOException {
        return written(weights, List.of(jmh));
    }

    private ResultFiles.Named written(String weights, List<String> rounds) throws IOException {
        Path results = directory.resolve("results");
        List<String> arguments = new ArrayList<>(List.of(
                weights,
                "0123456789ab",
                "benchmarks/run full",
                results.resolve("out.json").toString()));
        for (String round : rounds) {
            arguments.add(Files.writeString(directory.resolve("jmh-" + arguments.size()), round)
                    .toString());
        }
        WriteResults.main(arguments.toArray(String[]::new));
        return ResultFiles.latest(results).iterator().next();
    }
}
