// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of {@code docs/injection.md}: without an injector, with Dagger, and with Guice and Spring. */
class InjectorsTest {
    private static CompiledProgram program;

    @BeforeAll
    static void compile() throws IOException {
        program = Example.compiled("injectors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"byHand", "byDagger", "byGuice", "bySpring"})
    void aPurchaseIsMeasuredInTheClassAndInTheInterfaceAndCountedByTheHandle(String way) {
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("shop.Shops", way, registry);
            Readings readings = new Readings(registry.snapshot());
            assertThat(readings.requests("Prices", "of", "success")).isEqualTo(1);
            assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
            assertThat(readings.value("sales_total", "article", "tea")).isEqualTo(1);
        }
    }
}
