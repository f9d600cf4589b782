// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.NativeHistogramBucket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a scrape shows of native histograms. */
class NativeHistogramTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void aHistogramShowsItsValuesInBothKindsOfBuckets() {
        Histogram histogram = registry.histogram(
                MetricDefinition.histogram("offsets").buckets(0, 2).nativeHistogram(true));
        histogram.observe(-1);
        histogram.observe(0);
        histogram.observe(2);
        histogram.observe(2.001);

        HistogramDataPointSnapshot series = series("offsets");
        assertThat(series.getClassicBuckets().stream())
                .extracting(bucket -> bucket.getCount())
                .containsExactly(2L, 1L, 1L);
        assertThat(series.getNativeSchema()).isEqualTo(3);
        assertThat(series.getNativeZeroThreshold()).isEqualTo(0x1p-128);
        assertThat(series.getNativeZeroCount()).isEqualTo(1);
        assertThat(series.getNativeBucketsForPositiveValues().stream())
                .extracting(NativeHistogramBucket::getBucketIndex)
                .containsExactly(8, 9);
        assertThat(series.getNativeBucketsForNegativeValues().stream())
                .extracting(NativeHistogramBucket::getBucketIndex)
                .containsExactly(0);
        assertThat(series.getCount()).isEqualTo(4);
    }

    @Test
    void aTimerShowsSecondsAndWhatIsBelowAMicrosecondAsZero() {
        Timer timer = registry.timer(MetricDefinition.timer("took").nativeHistogram(true));
        timer.record(Duration.ofSeconds(1));
        timer.recordNanos(500);

        HistogramDataPointSnapshot series = series("took_seconds");
        assertThat(series.getNativeZeroThreshold()).isEqualTo(0x1p-20);
        assertThat(series.getNativeZeroCount()).isEqualTo(1);
        assertThat(series.getNativeBucketsForPositiveValues().stream())
                .extracting(NativeHistogramBucket::getBucketIndex)
                .containsExactly(0);
    }

    @Test
    void beforeTheFirstValueThereIsAnEmptyOne() {
        registry.histogram(MetricDefinition.histogram("sizes").nativeHistogram(true));

        assertThat(series("sizes").hasNativeHistogramData()).isTrue();
        assertThat(series("sizes").getCount()).isZero();
    }

    @Test
    void whatDidNotAskHasNone() {
        registry.histogram("sizes").observe(1);

        assertThat(series("sizes").hasNativeHistogramData()).isFalse();
    }

    @Test
    void anActionHasOneAndItsServiceNot() {
        CallDefinition call = CallDefinition.action("load").nativeHistogram(true);
        registry.service(ServiceDefinition.of("Store", "app.Store").calls(call))
                .call(call)
                .success(System.nanoTime());

        assertThat(series("action_duration_seconds").hasNativeHistogramData()).isTrue();
        assertThat(series("action_duration_seconds").getCount()).isEqualTo(1);
        assertThat(series("service_response_time_seconds").hasNativeHistogramData())
                .isFalse();
        assertThat(series("service_response_time_seconds").getCount()).isEqualTo(1);
    }

    @Test
    void manyBucketsAreShownAsFewerInALowerResolution() {
        Histogram histogram =
                registry.histogram(MetricDefinition.histogram("sizes").nativeHistogram(true));
        for (int i = 0; i < 161; i++) {
            histogram.observe(Math.pow(2, (i - 0.5) / 8));
        }

        HistogramDataPointSnapshot series = series("sizes");
        assertThat(series.getNativeSchema()).isEqualTo(2);
        assertThat(series.getNativeBucketsForPositiveValues().size()).isEqualTo(81);
        assertThat(series.getCount()).isEqualTo(161);
    }

    private HistogramDataPointSnapshot series(String name) {
        return registry.collect().stream()
                .filter(metric -> metric.getMetadata().getName().equals(name))
                .map(HistogramSnapshot.class::cast)
                .flatMap(metric -> metric.getDataPoints().stream())
                .findFirst()
                .orElseThrow();
    }
}
