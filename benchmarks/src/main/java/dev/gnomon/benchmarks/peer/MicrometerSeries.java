// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBucket;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;

/**
 * Micrometer's meters with the series, and the values, that another registry showed; for each histogram it shows a
 * gauge of the maximum besides.
 */
public final class MicrometerSeries {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<Counter> events = new ArrayList<>();
    private final List<DistributionSummary> sizes = new ArrayList<>();

    /** Makes them all, and records in each what {@code shown} shows. */
    public MicrometerSeries(MetricSnapshots shown) {
        for (MetricSnapshot metric : shown) {
            String name = metric.getMetadata().getPrometheusName();
            if (metric instanceof CounterSnapshot counter) {
                counter.getDataPoints().forEach(point -> copy(name, point));
            } else if (metric instanceof GaugeSnapshot gauge) {
                gauge.getDataPoints()
                        .forEach(point -> Gauge.builder(name, point::getValue)
                                .tags(tags(point.getLabels()))
                                .register(registry));
            } else if (metric instanceof HistogramSnapshot histogram) {
                histogram.getDataPoints().forEach(point -> copy(name, point));
            }
        }
    }

    /** The registry that has them. */
    public PrometheusMeterRegistry registry() {
        return registry;
    }

    /** Records into a counter and a histogram; into others for another {@code index}, which is not negative. */
    public void record(int index) {
        events.get(index % events.size()).increment();
        sizes.get(index % sizes.size()).record(0.3);
    }

    private void copy(String name, CounterSnapshot.CounterDataPointSnapshot point) {
        Counter counter = registry.counter(name, tags(point.getLabels()));
        counter.increment(point.getValue());
        if (name.equals(GnomonSeries.EVENTS)) {
            events.add(counter);
        }
    }

    private void copy(String name, HistogramSnapshot.HistogramDataPointSnapshot point) {
        DistributionSummary summary = DistributionSummary.builder(name)
                .tags(tags(point.getLabels()))
                .serviceLevelObjectives(Bounds.secondsArray())
                .register(registry);
        for (ClassicHistogramBucket bucket : point.getClassicBuckets()) {
            for (long i = 0; i < bucket.getCount(); i++) {
                summary.record(bucket.getUpperBound());
            }
        }
        if (name.equals(GnomonSeries.SIZES)) {
            sizes.add(summary);
        }
    }

    private static List<Tag> tags(Labels labels) {
        return labels.stream()
                .map(label -> Tag.of(label.getName(), label.getValue()))
                .toList();
    }
}
