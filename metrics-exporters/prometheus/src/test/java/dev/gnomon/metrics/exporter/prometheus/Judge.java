// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
            for family in text_string_to_metric_families(sys.stdin.read()):
                for sample in family.samples:
                    print(repr((sample.name, sample.labels, float(sample.value))))
            """;

    private Judge() {}

    /** What {@code promtool check metrics} finds wrong with text 0.0.4: nothing, if all is well. */
    static String promtool(byte[] text) throws IOException, InterruptedException {
        return run("prometheus", text, List.of("promtool", "check", "metrics"));
    }

    /** The samples that the strict OpenMetrics parser of the Python client reads, one a line. */
    static String openMetrics(byte[] text) throws IOException, InterruptedException {
        return run("python3-prometheus-client", text, List.of("/usr/bin/python3", "-c", STRICT));
    }

    private static String run(String debianPackage, byte[] input, List<String> command)
            throws IOException, InterruptedException {
        Path in = Files.createTempFile("scrape", ".txt");
        Path out = Files.createTempFile("verdict", ".txt");
        try {
            Files.write(in, input);
            Process judge = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertThat(judge.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ends", command.get(0))
                    .isTrue();
            String verdict = Files.readString(out);
            if (judge.exitValue() != 0) {
                fail("%s refused the scrape, or the Debian package %s is missing: %s"
                        .formatted(command.get(0), debianPackage, verdict));
            }
            return verdict;
        } catch (IOException e) {
            return fail(
                    "%s did not run; it comes with the Debian package %s".formatted(command.get(0), debianPackage), e);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }
}
