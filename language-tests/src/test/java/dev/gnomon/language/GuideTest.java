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
}
