// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Metrics that a type's own code sets. */
class MetricFieldTest {
    private static final String CACHE = """
            @Metrics(prefix = "gateway_")
            class Cache {
                @MetricField(description = "Ratio of hits to requests")
                Gauge hitRatio;

                @MetricField
                protected Counter evictions;

                @MetricField(name = "entry", unit = "bytes", buckets = {10, 1000})
                Histogram sizes;

                @MetricField(buckets = 60)
                public Timer reload;

                @Unmetered
                public void use() {
                    hitRatio.set(0.5);
                    evictions.increment(3);
                    sizes.observe(500);
                    reload.record(java.time.Duration.ofMillis(1500));
                }
            }
            """;

    @Test
    void fieldsExistAtZeroBeforeAnyInstance() {
        Readings readings = Program.of(CACHE).run("registry.snapshot();");
        assertThat(readings.value("gateway_hit_ratio")).isZero();
        assertThat(readings.value("gateway_evictions_total")).isZero();
        assertThat(readings.count("gateway_entry_bytes")).isZero();
        assertThat(readings.count("gateway_reload_seconds")).isZero();
    }

    @Test
    void theDecoratorAssignsThem() {
        Readings readings = Program.of(CACHE).run("new CacheMetricsDecorator(registry).use();");
        assertThat(readings.value("gateway_hit_ratio")).isEqualTo(0.5);
        assertThat(readings.help("gateway_hit_ratio")).isEqualTo("Ratio of hits to requests");
        assertThat(readings.value("gateway_evictions_total")).isEqualTo(3);
        assertThat(readings.buckets("gateway_entry_bytes")).containsExactly(0L, 1L, 0L);
        assertThat(readings.buckets("gateway_reload_seconds")).containsExactly(1L, 0L);
        assertThat(readings.bounds("gateway_reload_seconds")).containsExactly(60.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void instancesShareTheMetric() {
        Readings readings = Program.of(CACHE).run("""
                        new CacheMetricsDecorator(registry).use();
                        new CacheMetricsDecorator(registry).use();
                        """);
        assertThat(readings.value("gateway_evictions_total")).isEqualTo(6);
    }
}
