// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

/** Snapshots to scrape. */
final class Samples {
    /** A label value that breaks out of its quotes unless it is escaped. */
    static final String HOSTILE = "a\"} 1\nevil 1\n\\\r";

    private Samples() {}

    /** A counter of 7 with a hostile label, a gauge of 2.5, and a histogram of 3 observations. */
    static MetricSnapshots three() {
        return MetricSnapshots.of(
                CounterSnapshot.builder()
                        .name("orders")
                        .help("Orders taken")
                        .dataPoint(CounterDataPointSnapshot.builder()
                                .labels(Labels.of("source", HOSTILE))
                                .value(7)
                                .build())
                        .build(),
                GaugeSnapshot.builder()
                        .name("queue_depth")
                        .help("Orders waiting")
                        .dataPoint(GaugeDataPointSnapshot.builder().value(2.5).build())
                        .build(),
                HistogramSnapshot.builder()
                        .name("order_duration_seconds")
                        .help("How long orders take")
                        .dataPoint(HistogramDataPointSnapshot.builder()
                                .classicHistogramBuckets(ClassicHistogramBuckets.of(
                                        new double[] {0.1, 1, Double.POSITIVE_INFINITY}, new long[] {1, 1, 1}))
                                .sum(4.2)
                                .build())
                        .build());
    }

    /** One gauge with this many series. */
    static MetricSnapshots many(int series) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name("depth").help("Depth of a queue");
        for (int i = 0; i < series; i++) {
            gauge.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(Labels.of("queue", "queue number " + i))
                    .value(i)
                    .build());
        }
        return MetricSnapshots.of(gauge.build());
    }

    /** One gauge whose help has this many characters: a large answer that takes little time to make. */
    static MetricSnapshots large(int characters) {
        return MetricSnapshots.of(GaugeSnapshot.builder()
                .name("depth")
                .help("d".repeat(characters))
                .dataPoint(GaugeDataPointSnapshot.builder().value(1).build())
                .build());
    }

    /** Always collects the same. */
    static MultiCollector collector(MetricSnapshots snapshots) {
        return () -> snapshots;
    }
}
