// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBucket;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;

/** client_java's own metrics with the series, and the values, that another registry showed. */
public final class ClientJavaSeries {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final List<CounterDataPoint> events = new ArrayList<>();
    private final List<DistributionDataPoint> sizes = new ArrayList<>();

    /** Makes them all, and records in each what {@code shown} shows. */
    public ClientJavaSeries(MetricSnapshots shown) {
        for (MetricSnapshot metric : shown) {
            if (metric instanceof CounterSnapshot counter) {
                copy(counter);
            } else if (metric instanceof GaugeSnapshot gauge) {
                copy(gauge);
            } else if (metric instanceof HistogramSnapshot histogram) {
                copy(histogram);
            }
        }
    }

    /** The registry that has them. */
    public PrometheusRegistry registry() {
        return registry;
    }

    /** Records into a counter and a histogram; into others for another {@code index}, which is not negative. */
    public void record(int index) {
        events.get(index % events.size()).inc();
        sizes.get(index % sizes.size()).observe(0.3);
    }

    private void copy(CounterSnapshot shown) {
        Counter counter = Counter.builder()
                .name(shown.getMetadata().getPrometheusName())
                .help(shown.getMetadata().getHelp())
                .labelNames(labelNames(shown))
                .register(registry);
        for (CounterSnapshot.CounterDataPointSnapshot point : shown.getDataPoints()) {
            CounterDataPoint copy = counter.labelValues(labelValues(point.getLabels()));
            copy.inc(point.getValue());
            if (shown.getMetadata().getPrometheusName().equals(GnomonSeries.EVENTS)) {
                events.add(copy);
            }
        }
    }

    private void copy(GaugeSnapshot shown) {
        Gauge gauge = Gauge.builder()
                .name(shown.getMetadata().getPrometheusName())
                .help(shown.getMetadata().getHelp())
                .labelNames(labelNames(shown))
                .register(registry);
        shown.getDataPoints()
                .forEach(point ->
                        gauge.labelValues(labelValues(point.getLabels())).set(point.getValue()));
    }

    private void copy(HistogramSnapshot shown) {
        Histogram histogram = Histogram.builder()
                .name(shown.getMetadata().getPrometheusName())
                .help(shown.getMetadata().getHelp())
                .labelNames(labelNames(shown))
                .classicOnly()
                .classicUpperBounds(Bounds.secondsArray())
                .register(registry);
        for (HistogramSnapshot.HistogramDataPointSnapshot point : shown.getDataPoints()) {
            DistributionDataPoint copy = histogram.labelValues(labelValues(point.getLabels()));
            for (ClassicHistogramBucket bucket : point.getClassicBuckets()) {
                for (long i = 0; i < bucket.getCount(); i++) {
                    copy.observe(bucket.getUpperBound());
                }
            }
            if (shown.getMetadata().getPrometheusName().equals(GnomonSeries.SIZES)) {
                sizes.add(copy);
            }
        }
    }

    private static String[] labelNames(MetricSnapshot shown) {
        return shown.getDataPoints().get(0).getLabels().stream()
                .map(label -> label.getName())
                .toArray(String[]::new);
    }

    private static String[] labelValues(Labels labels) {
        return labels.stream().map(label -> label.getValue()).toArray(String[]::new);
    }
}
