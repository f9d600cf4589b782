// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.definition.MetricDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a registry does with summaries, up to the text of a scrape. */
class SummaryTest {
    private static final MetricDefinition SIZES = MetricDefinition.summary("page_size")
            .description("Size of the pages that were sent.")
            .unit("bytes")
            .labels("site")
            .quantiles(0.5, 0.99);

    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void aScrapeShowsQuantilesCountAndSum() {
        Summary summary = registry.summary(SIZES, Labels.of("site", "main"));
        for (int i = 0; i < 98; i++) {
            summary.observe(0);
        }
        summary.observe(-64);
        summary.observe(1000);

        // 1000 is in the bucket from 1000 to 1008 and taken for 2 * 1000 * 1008 / (1000 + 1008).
        assertThat(ScrapeText.lines(registry))
                .containsSequence(
                        "# HELP page_size_bytes Size of the pages that were sent.",
                        "# TYPE page_size_bytes summary",
                        "page_size_bytes{site=\"main\",quantile=\"0.5\"} 0.0",
                        "page_size_bytes{site=\"main\",quantile=\"0.99\"} 0.0",
                        "page_size_bytes_count{site=\"main\"} 100",
                        "page_size_bytes_sum{site=\"main\"} 936.0");
        summary.observe(1000);
        assertThat(ScrapeText.lines(registry))
                .contains("page_size_bytes{site=\"main\",quantile=\"0.99\"} " + 2.0 * 1000 * 1008 / 2008);
    }

    @Test
    void quantilesOfNothingAreNotANumber() {
        registry.summary(SIZES, Labels.of("site", "main"));

        assertThat(ScrapeText.lines(registry))
                .contains(
                        "page_size_bytes{site=\"main\",quantile=\"0.5\"} NaN",
                        "page_size_bytes_count{site=\"main\"} 0",
                        "page_size_bytes_sum{site=\"main\"} 0.0");
    }

    @Test
    void aSummaryWithoutQuantilesShowsCountAndSum() {
        registry.summary("took", Labels.of("job", "cleanup")).observe(2.5);

        assertThat(ScrapeText.lines(registry))
                .filteredOn(line -> line.startsWith("took"))
                .containsExactly("took_count{job=\"cleanup\"} 1", "took_sum{job=\"cleanup\"} 2.5");
    }

    @Test
    void aDefinedSummaryIsFoundByName() {
        assertThat(registry.summary("page_size_bytes", Labels.of("site", "main")))
                .as("before it is defined")
                .isNotNull();

        MetricRegistry other = MetricRegistry.createEmpty();
        assertThat(other.summary(SIZES, Labels.of("site", "main")))
                .isSameAs(other.summary("page_size_bytes", Labels.of("site", "main")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteChangesNothingAndIsCounted(double value) {
        Summary summary = registry.summary(SIZES, Labels.of("site", "main"));
        summary.observe(value);

        assertThat(summary.read().count()).isZero();
        assertThat(summary.read().sum()).isZero();
        assertThat(summary.read().window().count()).isZero();
        assertThat(ScrapeText.lines(registry)).contains("metrics_validation_errors_total{reason=\"not_finite\"} 1.0");
    }

    @Test
    void whatWouldOverflowTheSumChangesNothingAndIsCounted() {
        Summary summary = registry.summary(SIZES, Labels.of("site", "main"));
        summary.observe(Double.MAX_VALUE / 2);
        summary.observe(Double.MAX_VALUE / 2);

        assertThat(summary.read().count()).isEqualTo(1);
        assertThat(summary.read().window().count()).isEqualTo(1);
        assertThat(ScrapeText.lines(registry)).contains("metrics_validation_errors_total{reason=\"overflow\"} 1.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, 99, Double.NaN, Double.POSITIVE_INFINITY})
    void aQuantileIsBetweenZeroAndOne(double quantile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.summary(SIZES.quantiles(quantile), Labels.of("site", "main")))
                .withMessage("Of the metric \"page_size_bytes\": The quantile " + quantile
                        + " is not between 0 and 1; state 0.99 for 99 %.");
    }

    @Test
    void bothEndsAreQuantiles() {
        Summary summary = registry.summary(SIZES.quantiles(0, 1), Labels.of("site", "main"));
        summary.observe(1);
        summary.observe(2);

        assertThat(summary.read().quantile(0)).isBetween(1.0, 1.01);
        assertThat(summary.read().quantile(1)).isBetween(2.0, 2.02);
    }

    @Test
    void quantilesAscend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.summary(SIZES.quantiles(0.9, 0.5), Labels.of("site", "main")))
                .withMessageContaining("ascending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.summary(SIZES.quantiles(0.5, 0.5), Labels.of("site", "main")))
                .withMessageContaining("ascending");
    }

    @Test
    void onlySummariesHaveQuantilesAndNoSummaryHasBuckets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registry.histogram(MetricDefinition.histogram("sizes").quantiles(0.5)))
                .withMessage("Of the metric \"sizes\": Only summaries have quantiles; leave them out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.summary(SIZES.buckets(1, 2), Labels.of("site", "main")))
                .withMessageContaining("Only histograms and timers have buckets");
    }

    @Test
    void aSummaryIsNoHistogram() {
        registry.summary("took");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> registry.histogram("took"));
    }
}
