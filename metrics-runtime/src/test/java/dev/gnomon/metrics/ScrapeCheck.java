// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.NativeHistogramBucket;
import java.util.HashMap;
import java.util.Map;

/** What must hold in every scrape, and from one scrape to the next. For one thread. */
final class ScrapeCheck {
    private final MetricRegistry registry;
    private final Map<String, Integer> limits;
    private Map<Series, Double> last = Map.of();

    /** @param limits how many series a metric may have, by its name without suffix */
    ScrapeCheck(MetricRegistry registry, Map<String, Integer> limits) {
        this.registry = registry;
        this.limits = limits;
    }

    private record Series(String metric, Labels labels) {}

    void scrape() {
        Map<Series, Double> counts = new HashMap<>();
        int active = 0;
        for (MetricSnapshot metric : registry.collect()) {
            String name = metric.getMetadata().getName();
            assertThat(metric.getDataPoints().size()).as(name).isLessThanOrEqualTo(limits.getOrDefault(name, 100));
            for (DataPointSnapshot point : metric.getDataPoints()) {
                Series series = new Series(name, point.getLabels());
                if (point instanceof CounterSnapshot.CounterDataPointSnapshot counter) {
                    counts.put(series, counter.getValue());
                } else if (point instanceof HistogramSnapshot.HistogramDataPointSnapshot histogram) {
                    readHistogram(series, histogram, counts);
                } else if (point instanceof GaugeSnapshot.GaugeDataPointSnapshot gauge
                        && name.endsWith("_active_requests")) {
                    assertThat(gauge.getValue()).as(series.toString()).isNotNegative();
                    active++;
                }
            }
        }
        assertThat(active).as("gauges of calls in flight").isPositive();
        assertOutcomesAreCalls(counts);
        assertNothingFell(counts);
        last = counts;
    }

    private static void readHistogram(
            Series series, HistogramSnapshot.HistogramDataPointSnapshot histogram, Map<Series, Double> counts) {
        long buckets = 0;
        for (int i = 0; i < histogram.getClassicBuckets().size(); i++) {
            long count = histogram.getClassicBuckets().getCount(i);
            counts.put(new Series(series.metric + i, series.labels), (double) count);
            buckets += count;
        }
        assertThat(histogram.getCount()).as(series.toString()).isEqualTo(buckets);
        if (histogram.hasNativeHistogramData()) {
            assertThat(nativeCount(histogram)).as(series + ", native").isEqualTo(buckets);
        }
        counts.put(new Series(series.metric + "_count", series.labels), (double) buckets);
        counts.put(new Series(series.metric + "_sum", series.labels), histogram.getSum());
    }

    private static long nativeCount(HistogramSnapshot.HistogramDataPointSnapshot histogram) {
        long count = histogram.getNativeZeroCount();
        for (NativeHistogramBucket bucket : histogram.getNativeBucketsForPositiveValues()) {
            count += bucket.getCount();
        }
        for (NativeHistogramBucket bucket : histogram.getNativeBucketsForNegativeValues()) {
            count += bucket.getCount();
        }
        return count;
    }

    /** The requests of all outcomes are the calls that were timed, and the errors those that failed. */
    private static void assertOutcomesAreCalls(Map<Series, Double> counts) {
        Map<Labels, Double> outcomes = new HashMap<>();
        Map<Labels, Double> errors = new HashMap<>();
        counts.forEach((series, count) -> {
            Labels action = Labels.of(
                    "service",
                    String.valueOf(series.labels.get("service")),
                    "action",
                    String.valueOf(series.labels.get("action")));
            if (series.metric.endsWith("action_requests")) {
                outcomes.merge(action, count, Double::sum);
                if ("failure".equals(series.labels.get("outcome"))) {
                    errors.merge(action, -count, Double::sum);
                }
            } else if (series.metric.endsWith("action_errors")) {
                errors.merge(action, count, Double::sum);
            }
        });
        assertThat(outcomes).isNotEmpty();
        outcomes.forEach((action, ended) -> assertThat(counts.get(new Series("action_duration_seconds_count", action)))
                .isEqualTo(ended));
        assertThat(errors.values()).containsOnly(0.0);
    }

    private void assertNothingFell(Map<Series, Double> counts) {
        last.forEach((series, before) -> {
            Double now = counts.get(series);
            if (now == null || now < before) {
                throw new AssertionError(series + " fell from " + before + " to " + now);
            }
        });
    }
}
