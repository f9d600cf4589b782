// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {
    @ParameterizedTest
    @CsvSource({
        "COUNTER, users_total",
        "COUNTER, jobs_created_total",
        "COUNTER, cpu_seconds_total",
        "GAUGE, cache_hit_ratio",
        "GAUGE, _private",
        "GAUGE, MixedCase9",
        "HISTOGRAM, message_bytes",
        "TIMER, query_seconds",
        "GAUGE, items",
        "GAUGE, discount",
        "GAUGE, totals",
    })
    void theseNamesAreFaultless(MetricType type, String name) {
        assertThat(NameRules.metricNameFault(name, type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9lives", "a-b", "a.b", "a:b", "a b", "größe", "a\n", "__reserved"})
    void theseAreSpelledWrong(String name) {
        assertThat(NameRules.metricNameFault(name, MetricType.GAUGE)).isPresent();
        assertThat(NameRules.labelNameFault(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTER, x_ms_total, seconds",
        "TIMER, query_millis, seconds",
        "GAUGE, age_hours, seconds",
        "HISTOGRAM, size_kb, bytes",
        "GAUGE, cpu_percent, ratio",
    })
    void aNameOutsideTheBaseUnitIsToldTheBaseUnit(MetricType type, String name, String baseUnit) {
        assertThat(NameRules.metricNameFault(name, type))
                .hasValueSatisfying(fault ->
                        assertThat(fault).contains('"' + name + '"').endsWith("end the name with _" + baseUnit + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x_count", "x_sum", "x_bucket", "x_created", "x_info"})
    void theEndingsOfTheExpositionFormatAreRefused(String name) {
        assertThat(NameRules.metricNameFault(name, MetricType.HISTOGRAM)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_total", "x_total_total"})
    void aCounterHasAWordOfItsOwnBeforeTotal(String name) {
        assertThat(NameRules.metricNameFault(name, MetricType.COUNTER)).isPresent();
    }

    @Property
    void onlyACounterEndsWithTotal(@ForAll("names") String name, @ForAll MetricType type) {
        assertThat(NameRules.metricNameFault(name + "x_total", type).isEmpty()).isEqualTo(type == MetricType.COUNTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le", "quantile"})
    void theLabelsOfTheExpositionFormatAreRefused(String name) {
        assertThat(NameRules.labelNameFault(name))
                .hasValueSatisfying(fault -> assertThat(fault).contains("reserved"));
    }

    @Test
    void aNameMayBeAsLongAsItsLimitAndNoLonger() {
        assertThat(NameRules.metricNameFault("x".repeat(NameRules.MAX_METRIC_NAME), MetricType.GAUGE))
                .isEmpty();
        assertThat(NameRules.metricNameFault("x".repeat(NameRules.MAX_METRIC_NAME + 1), MetricType.GAUGE))
                .hasValueSatisfying(fault -> assertThat(fault).contains("longer than " + NameRules.MAX_METRIC_NAME));
        assertThat(NameRules.labelNameFault("x".repeat(NameRules.MAX_LABEL_NAME)))
                .isEmpty();
        assertThat(NameRules.labelNameFault("x".repeat(NameRules.MAX_LABEL_NAME + 1)))
                .isPresent();
    }

    @Test
    void noPrefixIsFaultless() {
        assertThat(NameRules.prefixFault("")).isEmpty();
    }

    @Test
    void aPrefixIsSeparatedFromTheName() {
        assertThat(NameRules.prefixFault("api_gateway_")).isEmpty();
        assertThat(NameRules.prefixFault("api_gateway"))
                .hasValue("The prefix \"api_gateway\" would run into the name after it; write \"api_gateway_\".");
    }

    @Property
    void whatAPrefixAndACallMakeIsAName(@ForAll("names") String name) {
        Optional<String> fault = NameRules.prefixFault(name + "_");

        assertThat(fault).isEmpty();
        assertThat(CallMetrics.of(CallKind.REQUEST, name + "_", "").all())
                .allMatch(metric ->
                        NameRules.metricNameFault(metric.name(), metric.type()).isEmpty());
    }

    @Property
    void aNameIsAcceptedOnlyIfTheDataModelAcceptsIt(@ForAll("nearNames") String name, @ForAll MetricType type) {
        boolean accepted = NameRules.metricNameFault(name, type).isEmpty();

        assertThat(!accepted || name.matches("[a-zA-Z_:][a-zA-Z0-9_:]*")).isTrue();
    }

    @Property
    void everyFaultIsASentence(@ForAll("nearNames") String name, @ForAll MetricType type) {
        assertThat(NameRules.metricNameFault(name, type))
                .matches(fault -> fault.map(NameRulesTest::isSentence).orElse(true));
        assertThat(NameRules.labelNameFault(name))
                .matches(fault -> fault.map(NameRulesTest::isSentence).orElse(true));
        assertThat(NameRules.prefixFault(name))
                .matches(fault -> fault.map(NameRulesTest::isSentence).orElse(true));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(30);
    }

    /** Names, and what becomes of them with a wrong character or two. */
    @Provide
    Arbitrary<String> nearNames() {
        return Arbitraries.strings()
                .withCharRange('a', 'f')
                .numeric()
                .withChars("_:.-é\n".toCharArray())
                .ofMaxLength(6);
    }

    private static boolean isSentence(String fault) {
        return fault.startsWith("The ") && fault.endsWith(".");
    }
}
