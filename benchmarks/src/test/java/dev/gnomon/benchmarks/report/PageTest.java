// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path RESULTS = Path.of("results");

    @TempDir
    private Path directory;

    private final Map<String, String> files = Page.files(
            List.of(
                    new ResultFiles.Named("old.json", run("17.0.1", 60)),
                    new ResultFiles.Named("new.json", run("25", 52))),
            "A note.\n");

    @Test
    void theCommittedPageIsThatOfTheCommittedResults() throws IOException {
        assertThat(files(DOCS)).isEqualTo(Page.files(ResultFiles.latest(RESULTS), ResultFiles.notes(RESULTS)));
    }

    @Test
    void aTableShowsEachRunBesideTheFloor() {
        assertThat(files.get("performance.md")).contains("""
                        |  | JDK 17, ns | ± | fastest | × floor | B/op | JDK 25, ns | ± | fastest | × floor | B/op |
                        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                        | floor | 50.0 | 0.50 | – | 1.00 | 0 | 50.0 | 0.50 | – | 1.00 | 0 |
                        | **Gnomon** | 60.0 | 0.50 | – | 1.20 | 0 | 52.0 | 0.50 | – | 1.04 | 0 |
                        """);
    }

    @Test
    void aGoalIsMetInOneRunAndMissedInAnother() {
        assertThat(files.get("performance.md"))
                .contains("| metered call / floor, one thread | ≤ 1.10 | **1.20** missed | 1.04 ✓ |")
                .contains("| increment by name | ≤ 10.0 ns | – | – |");
    }

    @Test
    void aGoalIsAskedOfTheFastestIterationsToo() {
        assertThat(page(54, 50).get("performance.md"))
                .contains("| metered call / floor, one thread | ≤ 1.10 | 1.08 / 1.00 ✓ |");
        assertThat(page(54, 60).get("performance.md"))
                .contains("| metered call / floor, one thread | ≤ 1.10 | 1.08 / **1.20** (✓) |");
        assertThat(page(60, 54).get("performance.md"))
                .contains("| metered call / floor, one thread | ≤ 1.10 | **1.20** / 1.08 (✓) |");
        assertThat(page(65, 60).get("performance.md"))
                .contains("| metered call / floor, one thread | ≤ 1.10 | **1.30** / **1.20** missed |");
        assertThat(page(55.2, 55).get("performance.md"))
                .contains("| metered call / floor, one thread | ≤ 1.10 | **1.104** / 1.10 (✓) |");
    }

    @Test
    void aGoalMayHaveAUnitOrALeast() {
        Run run = Examples.run(
                "25",
                Examples.nanos("record.CounterBenchmark.gnomon", 2.6, 1.8),
                Examples.nanos("record.MeteredCallBenchmark.gnomon", 50, 50),
                Examples.nanos("record.MeteredCallBenchmark.clientJava", 100, 75),
                Examples.recording(4, 32, new Median(1.04, 0.02)));

        assertThat(Page.files(List.of(new ResultFiles.Named("new.json", run)), "")
                        .get("performance.md"))
                .contains("| counter increment | ≤ 2.50 ns | **2.60** / 1.80 ns (✓) |")
                .contains("| client_java's metered call / ours | ≥ 1.60 | 2.00 / **1.50** (✓) |")
                .contains("| recording while scraped / while not | ≤ 1.10 | 1.04 ✓ |");
    }

    @Test
    void theFastestIterationStandsInTheTable() {
        assertThat(page(60, 54).get("performance.md")).contains("| **Gnomon** | 60.0 | 0.50 | 54.0 | 1.20 | 0 |");
    }

    @Test
    void theNoiseThatLimitsAllowForIsSaidBeforeThem() {
        assertThat(files.get("performance.md"))
                .containsSubsequence("## Goals", "limit is 1.05", "half a byte", "| Goal |");
    }

    @Test
    void whatAllocatesByDesignIsSaidBeforeTheGoals() {
        assertThat(files.get("performance.md"))
                .containsSubsequence("## Goals", "allocates by design", "`Timer.start`", "| Goal |");
    }

    @Test
    void notesStandBehindTheGoals() {
        assertThat(files.get("performance.md")).contains(" |\n\nA note.\n\n## A metered call\n");
    }

    @Test
    void parametersStandInTheName() {
        assertThat(files.get("performance.md"))
                .contains("| **Gnomon (1 recorder)** | 7.00 | – | – | 1.00 | – |")
                .contains("| **Gnomon (2 recorders)** | 9.00 | – | – | 1.00 | – |");
    }

    @Test
    void aGeneratedHandleIsComparedWithGeneratedHandles() {
        Run run = Examples.run(
                "25",
                Examples.ofValues("floor", 1, 2),
                Examples.ofValues("floorHandle", 1, 4),
                Examples.ofValues("gnomonHandle", 1, 5),
                Examples.ofValues("clientJava", 1, 8));

        assertThat(Page.files(List.of(new ResultFiles.Named("new.json", run)), "")
                        .get("performance.md"))
                .contains("| Gnomon, generated handle (1 value) | 5.00 | – | – | 1.25 | – |")
                .contains("| client_java (1 value) | 8.00 | – | – | 4.00 | – |");
    }

    @Test
    void whatIsMeasuredInTurnHasTheRatiosOfNeighbours() {
        Run run =
                Examples.run("25", Examples.recording(0, 50, null), Examples.recording(4, 32, new Median(1.04, 0.02)));

        assertThat(Page.files(List.of(new ResultFiles.Named("new.json", run)), "")
                        .get("performance.md"))
                .contains(
                        "|  | JDK 25, ns | ± | fastest | × Gnomon | B/op | × neighbours |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
                .contains("| **Gnomon (0 scrapes per second)** | 50.0 | – | 49.0 | 1.00 | – | – |")
                .contains("| **Gnomon (4 scrapes per second)** | 32.0 | – | 31.0 | 1.00 | – | 1.04 ± 0.02 |");
    }

    @Test
    void everyChartIsInThePageAndIsXml() throws Exception {
        assertThat(files).hasSize(3);
        for (String chart : files.keySet()) {
            if (chart.endsWith(".svg")) {
                assertThat(files.get("performance.md")).contains("](" + chart + ")");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Files.writeString(directory.resolve("chart.svg"), files.get(chart))
                                .toFile());
            }
        }
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(Page.files(List.of(), "A note.")).isEmpty();
    }

    private static Run run(String jdk, double ours) {
        return Examples.run(
                jdk,
                Examples.nanos("record.MeteredCallBenchmark.gnomon", ours),
                Examples.nanos("record.MeteredCallBenchmark.floor", 50),
                Examples.scrape("gnomon", 1, 7),
                Examples.scrape("gnomon", 2, 9));
    }

    private static Map<String, String> page(double score, double fastest) {
        Run run = Examples.run(
                "25",
                Examples.nanos("record.MeteredCallBenchmark.floor", 50, 50),
                Examples.nanos("record.MeteredCallBenchmark.gnomon", score, fastest));
        return Page.files(List.of(new ResultFiles.Named("new.json", run)), "");
    }

    private static Map<String, String> files(Path docs) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(docs.resolve("performance.md"))) {
            files.put("performance.md", Files.readString(docs.resolve("performance.md")));
        }
        if (Files.isDirectory(docs.resolve("performance"))) {
            try (Stream<Path> charts = Files.list(docs.resolve("performance"))) {
                for (Path chart : charts.toList()) {
                    files.put("performance/" + chart.getFileName(), Files.readString(chart));
                }
            }
        }
        return files;
    }
}
