// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jcstress.Main;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

/**
 * The same decisions, as jcstress itself runs them: interpreted, and compiled by either compiler, also with its
 * instructions shuffled, in a JVM of its own each time. Only with {@code gnomon.long}.
 */
@Tag("long")
class MemoryOrderInEveryCompilationTest {

    @TempDir
    Path directory;

    @Test
    void productionCodeNeverShowsWhatIsForbidden() throws Exception {
        Path console = directory.resolve("console.txt");
        Process harness = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "-m",
                        "quick",
                        "-sc",
                        "false",
                        "-r",
                        directory.toString(),
                        "-t",
                        names().stream().map(Pattern::quote).collect(Collectors.joining("|", "^(", ")$")))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        assertThat(harness.waitFor()).as(() -> read(console)).isZero();
        List<TestResult> results = results();
        assertThat(results).allMatch(result -> result.grading().isPassed);
        Set<String> run = results.stream().map(TestResult::getName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(run).isEqualTo(names());
    }

    private List<TestResult> results() throws IOException, ClassNotFoundException {
        List<TestResult> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".bin.gz")).toList()) {
                DiskReadCollector collector = new DiskReadCollector(file.toString(), results::add);
                collector.dump();
                collector.close();
            }
        }
        return results;
    }

    private static Set<String> names() {
        return Trial.ofProduction().map(trial -> trial.info().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
