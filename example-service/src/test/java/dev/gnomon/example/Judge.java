// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs by other hands that read what is scraped. One that is missing fails the test; none is skipped. */
final class Judge {
    private static final String STRICT = """
            import sys
            from prometheus_client.openmetrics.parser import text_string_to_metric_families
            print(sum(len(family.samples) for family in text_string_to_metric_families(sys.stdin.read())))
            """;

    private Judge() {}

    /** Fails unless {@code promtool check metrics} finds nothing wrong with text 0.0.4. */
    static void promtool(String text) throws IOException, InterruptedException {
        assertThat(run("prometheus", text, "promtool", "check", "metrics")).isEmpty();
    }

    /** How many samples the strict OpenMetrics parser of the Python client reads; it fails at the first mistake. */
    static int openMetrics(String text) throws IOException, InterruptedException {
        String samples = run("python3-prometheus-client", text, "/usr/bin/python3", "-c", STRICT);
        return Integer.parseInt(samples.strip());
    }

    private static String run(String debianPackage, String input, String... command)
            throws IOException, InterruptedException {
        String missing = command[0] + " did not run; it comes with the Debian package " + debianPackage;
        Path in = Files.createTempFile("scrape", ".txt");
        Path out = Files.createTempFile("verdict", ".txt");
        try {
            Files.writeString(in, input);
            Process judge = new ProcessBuilder(List.of(command))
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertThat(judge.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ends", command[0])
                    .isTrue();
            String verdict = Files.readString(out);
            assertThat(judge.exitValue()).as("%s (or: %s)", verdict, missing).isZero();
            return verdict;
        } catch (IOException e) {
            throw new IOException(missing, e);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }
}
