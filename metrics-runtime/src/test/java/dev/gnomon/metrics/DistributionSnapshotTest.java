// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.DistributionSnapshot.Bucket;
import dev.gnomon.metrics.definition.MetricDefinition;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionSnapshotTest {
    private static final MetricDefinition SIZES =
            MetricDefinition.histogram("sizes").buckets(1, 2, 5, 10, 20, 50, 100);

    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void aHistogramIsReadWithItsBuckets() {
        Histogram sizes = registry.histogram(MetricDefinition.histogram("sizes").buckets(10, 20));
        DistributionSnapshot before = sizes.snapshot();
        sizes.observe(5);
        sizes.observe(12);
        sizes.observe(16);
        sizes.observe(99);

        DistributionSnapshot snapshot = sizes.snapshot();
        assertThat(snapshot.count()).isEqualTo(4);
        assertThat(snapshot.sum()).isEqualTo(132);
        assertThat(snapshot.mean()).isEqualTo(33);
        assertThat(snapshot.buckets())
                .containsExactly(
                        new Bucket(0, 10, 1), new Bucket(10, 20, 2), new Bucket(20, Double.POSITIVE_INFINITY, 1));
        assertThat(snapshot.quantile(0.5)).isEqualTo(15);
        assertThat(snapshot.quantileError(0.5)).isEqualTo(5);
        assertThat(snapshot.quantile(0.75)).isEqualTo(20);
        assertThat(snapshot.quantile(1)).isEqualTo(20);
        assertThat(snapshot.quantileError(1)).isInfinite();
        assertThat(snapshot).isEqualTo(sizes.snapshot()).isNotEqualTo(before);
        assertThat(before.count()).as("a snapshot stays as it was").isZero();
    }

    @Test
    void aTimerIsReadInSeconds() {
        Timer timer = registry.timer(MetricDefinition.timer("took").buckets(0.5, 1));
        timer.record(Duration.ofMillis(750));

        assertThat(timer.snapshot().sum()).isEqualTo(0.75);
        assertThat(timer.snapshot().quantile(0.5)).isEqualTo(0.75);
        assertThat(timer.snapshot().quantileError(0.5)).isEqualTo(0.25);
    }

    @Test
    void aSummaryIsReadWithEveryQuantileIfItHasAny() {
        Summary ages = registry.summary(MetricDefinition.summary("ages").quantiles(0.5));
        Summary totals = registry.summary("totals");
        for (int i = 1; i <= 1_000; i++) {
            ages.observe(i);
            totals.observe(i);
        }

        assertThat(ages.snapshot().quantile(0.9)).isCloseTo(900, within(900 / 129.0));
        assertThat(ages.snapshot().buckets()).isEmpty();
        assertThat(totals.snapshot().mean()).isEqualTo(500.5);
        assertThat(totals.snapshot().quantile(0.9)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1_000})
    void everyQuantileIsWithinItsErrorOfTheTrueOne(int count) {
        Histogram histogram = registry.histogram(SIZES);
        Summary summary = registry.summary(MetricDefinition.summary("ages").quantiles(0.5));
        double[] values = observe(count, value -> {
            histogram.observe(value);
            summary.observe(value);
        });
        for (double q : new double[] {0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1}) {
            double exact = values[Math.max(1, (int) Math.ceil(q * count)) - 1];
            assertWithinError(histogram.snapshot(), q, exact);
            assertWithinError(summary.snapshot(), q, exact);
        }
    }

    @Test
    void withoutObservationsThereIsNoQuantile() {
        assertThat(registry.histogram(SIZES).snapshot().quantile(0.5)).isNaN();
        assertThat(registry.histogram(SIZES).snapshot().quantileError(0.5)).isNaN();
        assertThat(registry.histogram(SIZES).snapshot().mean()).isNaN();
    }

    @Test
    void aBucketWithoutALowerBoundPromisesNothing() {
        Histogram offsets =
                registry.histogram(MetricDefinition.histogram("offsets").buckets(-1, 1));
        offsets.observe(-5);

        assertThat(offsets.snapshot().quantile(0.5)).isEqualTo(-1);
        assertThat(offsets.snapshot().quantileError(0.5)).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 99, Double.NaN})
    void whatIsNoShareIsRefused(double q) {
        DistributionSnapshot snapshot = registry.histogram(SIZES).snapshot();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.quantile(q))
                .withMessageContaining("0.99");
    }

    private static void assertWithinError(DistributionSnapshot snapshot, double q, double exact) {
        assertThat(Math.abs(snapshot.quantile(q) - exact))
                .as("error of quantile %s", q)
                .isLessThanOrEqualTo(snapshot.quantileError(q) * (1 + 1e-9));
    }

    /** Observes so many values from 0 to 100, and answers with them in order. */
    private static double[] observe(int count, DoubleConsumer observer) {
        double[] values =
                new Random(count).doubles(count, 0, 10).map(root -> root * root).toArray();
        Arrays.stream(values).forEach(observer);
        Arrays.sort(values);
        return values;
    }
}
