// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.ErrorFamilies;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExhaustedStackTest {
    /** The interpreter's frames do not change their sizes, so there the promise holds exactly. */
    @ParameterizedTest
    @EnumSource
    void interpretedEveryCallThatBeganHasEnded(Dives.Kind kind) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xint", "-cp", classPath(), Dives.class.getName(), kind.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void compiledTooNothingButTheOverflowEscapesAndTheReadingAgreesWithItself(Dives.Kind kind) throws Exception {
        Dives dives = new Dives(kind);
        dives.run();

        ServiceReading reading = Recorders.read(dives.service);
        assertThat(dives.unexpected).isEmpty();
        assertThat(reading.failures()).isGreaterThan(Dives.THREADS * Dives.DIVES);
        assertThat(reading.calls()).allSatisfy(call -> {
            assertThat(call.active()).isNotNegative();
            if (call.definition().sample() == SampleRules.ALL) {
                assertThat(call.duration().count()).isEqualTo(call.ended());
            }
        });
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
