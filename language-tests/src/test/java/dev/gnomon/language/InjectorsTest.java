// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of {@code docs/injection.md}: without an injector, with Dagger, and with Guice and Spring. */
class InjectorsTest {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/examples/injectors");

    private static CompiledProgram program;

    @BeforeAll
    static void compile() throws IOException {
        Program sources = Program.of();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(EXAMPLE)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = EXAMPLE.relativize(file).toString().replace('/', '.');
            sources.with(name.substring(0, name.length() - ".java".length()), Files.readString(file));
        }
        program = sources.compiled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"byHand", "byDagger", "byGuice", "bySpring"})
    void aPurchaseIsMeasuredInTheClassAndInTheInterface(String way) {
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("shop.Shops", way, registry);
            Readings readings = new Readings(registry.snapshot());
            assertThat(readings.requests("Prices", "of", "success")).isEqualTo(1);
            assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
        }
    }
}
