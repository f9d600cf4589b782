// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireNamesTest {
    @ParameterizedTest
    @CsvSource({
        "COUNTER, orders_total, orders",
        "COUNTER, orders, orders",
        "GAUGE, jobs_total, jobs_total",
        "HISTOGRAM, size, size",
    })
    void onlyACounterHasAFamilyWithoutTotal(MetricType type, String name, String family) {
        assertThat(WireNames.family(name, type)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTER, x_total, x x_total x_created",
        "GAUGE, x_count, x_count",
        "HISTOGRAM, x, x x_bucket x_count x_sum x_created",
        "TIMER, x_seconds, x_seconds x_seconds_bucket x_seconds_count x_seconds_sum x_seconds_created",
        "SUMMARY, x, x x_count x_sum x_created",
    })
    void aMetricTakesTheNamesOfItsFamilyAndItsSamples(MetricType type, String name, String all) {
        assertThat(WireNames.all(name, type)).containsExactlyElementsOf(Arrays.asList(all.split(" ")));
    }
}
