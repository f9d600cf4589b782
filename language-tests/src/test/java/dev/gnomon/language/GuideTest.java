// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/guide.md} that are not cut from the example service. */
class GuideTest {
    @Test
    void labelsFollowACallToOtherThreadsAndStages() throws Exception {
        CompiledProgram program = Example.compiled("guide");
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("shop.Shop", "run", registry);
            Readings readings = new Readings(registry.snapshot());
            for (String source : new String[] {"book", "supplier"}) {
                assertThat(readings.value(
                                "action_requests_total",
                                "service",
                                "Quotes",
                                "action",
                                "quote",
                                "source",
                                source,
                                "outcome",
                                "success"))
                        .as(source)
                        .isEqualTo(1);
            }
            assertThat(readings.value(
                            "action_requests_total",
                            "service",
                            "Quotes",
                            "action",
                            "discount",
                            "source",
                            "rule",
                            "outcome",
                            "success"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aFieldAndAMethodHaveNativeHistogramsBesideTheClassicOnes() throws Exception {
        CompiledProgram program = Example.compiled("guide");
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("shop.Depot", "run", registry);
            Readings readings = new Readings(registry.snapshot());
            assertThat(readings.buckets("weight_grams")).containsExactly(1L, 1L, 0L, 0L);
            assertThat(readings.nativeCount("weight_grams")).contains(2L);
            assertThat(readings.nativeCount("action_duration_seconds", "service", "Parcels", "action", "ship"))
                    .contains(2L);
        }
    }

    @Test
    void aMetricByNameIsThereUntilItIsUnregistered() throws Exception {
        CompiledProgram program = Example.compiled("guide");
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("shop.Depot", "migrate", registry);
            Readings readings = new Readings(registry.snapshot());
            assertThat(readings.value("migration_rows_total", "table", "orders", "target", "archive"))
                    .isEqualTo(7);
            assertThat(readings.value("migration_rows_total", "table", "users", "target", "archive"))
                    .isEqualTo(2);

            program.call("shop.Depot", "endMigration", registry);
            assertThat(new Readings(registry.snapshot()).has("migration_rows_total"))
                    .isFalse();
        }
    }

    @Test
    void theNameOfADeclaredMetricFindsIt() throws Exception {
        CompiledProgram program = Example.compiled("guide");
        try (MetricRegistry registry = MetricRegistry.create(program.loader())) {
            program.call("shop.Depot", "weighByName", registry);
            Readings readings = new Readings(registry.snapshot());
            assertThat(readings.buckets("weight_grams")).containsExactly(0L, 0L, 0L, 1L);
            assertThat(readings.nativeCount("weight_grams")).contains(1L);
        }
    }
}
