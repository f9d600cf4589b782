// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.vocabulary.ErrorFamilies;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExhaustedStackTest {
    /** The interpreter's frames do not change their sizes, so there the promise holds exactly. */
    @Test
    void interpretedEveryCallThatBeganHasEnded() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xint", "-cp", classPath(), Dives.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void compiledTooNothingButTheOverflowEscapesAndTheReadingAgreesWithItself() throws Exception {
        Dives dives = new Dives();
        dives.run();

        CallReading reading = dives.recorder.read();
        assertThat(dives.unexpected).isEmpty();
        assertThat(reading.ended()).isGreaterThan(Dives.THREADS * Dives.DIVES);
        assertThat(reading.duration().count()).isEqualTo(reading.ended());
        assertThat(reading.failures()).isEqualTo(reading.ended());
        assertThat(reading.active()).isNotNegative();
    }

    private static String classPath() {
        return Stream.of(CallDefinition.class, Dives.class, ErrorFamilies.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().toString())
                .map(location -> Path.of(URI.create(location)).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
