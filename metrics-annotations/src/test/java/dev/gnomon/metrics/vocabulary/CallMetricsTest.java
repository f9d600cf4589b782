// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallMetricsTest {
    @ParameterizedTest
    @EnumSource
    void namesKeepTheRules(CallKind kind) {
        for (CallMetric metric : CallMetrics.of(kind, "api_", "cleanup_job").all()) {
            assertThat(NameRules.metricNameFault(metric.name(), metric.type())).isEmpty();
            assertThat(Names.metricName("", metric.name(), metric.unit(), metric.type()))
                    .isEqualTo(metric.name());
            assertThat(metric.name()).startsWith("api_");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelIsReserved(CallKind kind) {
        for (CallMetric metric : CallMetrics.of(kind, "", "job").all()) {
            assertThat(CallMetrics.RESERVED_LABELS).containsAll(metric.labels());
            assertThat(metric.labels())
                    .startsWith(CallMetrics.SERVICE)
                    .allMatch(label -> NameRules.labelNameFault(label).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyHelpIsASentence(CallKind kind) {
        assertThat(CallMetrics.of(kind, "", "job").all())
                .allMatch(metric -> metric.help().matches("[A-Z][a-z, ]+\\."));
    }

    @Test
    void noTwoKindsShareANameOnTheWire() {
        List<String> names = new ArrayList<>();
        for (CallKind kind : CallKind.values()) {
            CallMetrics.of(kind, "", "job")
                    .all()
                    .forEach(metric -> names.addAll(WireNames.all(metric.name(), metric.type())));
        }

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void aNamedCallHasMetricsOfItsName() {
        assertThat(CallMetrics.of(CallKind.NAMED, "shop_", "cleanup_job").all())
                .extracting(CallMetric::name)
                .containsExactly(
                        "shop_cleanup_job_requests_total",
                        "shop_cleanup_job_active_requests",
                        "shop_cleanup_job_errors_total",
                        "shop_cleanup_job_duration_seconds");
    }
}
