// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import com.codahale.metrics.Counting;
import com.codahale.metrics.Gauge;
import io.avaje.metrics.Metric;
import io.avaje.metrics.stats.CounterStats;
import io.avaje.metrics.stats.TimerStats;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Collection;

/** Sums of all that an export shows: the values of counters and gauges, the counts of histograms and timers. */
public final class Sum {
    private Sum() {}

    /** Of what client_java exports, and everything that stands on its model. */
    public static double of(MetricSnapshots snapshots) {
        double sum = 0;
        for (MetricSnapshot snapshot : snapshots) {
            sum += snapshot.getDataPoints().stream().mapToDouble(Sum::of).sum();
        }
        return sum;
    }

    private static double of(DataPointSnapshot point) {
        if (point instanceof CounterSnapshot.CounterDataPointSnapshot counter) {
            return counter.getValue();
        }
        if (point instanceof GaugeSnapshot.GaugeDataPointSnapshot gauge) {
            return gauge.getValue();
        }
        return point instanceof HistogramSnapshot.HistogramDataPointSnapshot histogram ? histogram.getCount() : 0;
    }

    /** Of what OpenTelemetry exports. */
    public static double of(Collection<MetricData> metrics) {
        return metrics.stream().mapToDouble(Sum::of).sum();
    }

    private static double of(MetricData metric) {
        return switch (metric.getType()) {
            case LONG_SUM ->
                metric.getLongSumData().getPoints().stream()
                        .mapToDouble(point -> point.getValue())
                        .sum();
            case DOUBLE_GAUGE ->
                metric.getDoubleGaugeData().getPoints().stream()
                        .mapToDouble(point -> point.getValue())
                        .sum();
            case HISTOGRAM ->
                metric.getHistogramData().getPoints().stream()
                        .mapToDouble(point -> point.getCount())
                        .sum();
            default -> 0;
        };
    }

    /** Of what Dropwizard exports. */
    public static double of(com.codahale.metrics.MetricRegistry registry) {
        return registry.getMetrics().values().stream()
                .mapToDouble(metric -> metric instanceof Counting counting
                        ? counting.getCount()
                        : metric instanceof Gauge<?> gauge && gauge.getValue() instanceof Double value ? value : 0)
                .sum();
    }

    /** Of what avaje exports, which also resets it. */
    public static double of(io.avaje.metrics.MetricRegistry registry) {
        return registry.collectMetrics().stream().mapToDouble(Sum::of).sum();
    }

    private static double of(Metric.Statistics statistics) {
        if (statistics instanceof CounterStats counter) {
            return counter.count();
        }
        return statistics instanceof TimerStats timer ? timer.count() : 0;
    }
}
