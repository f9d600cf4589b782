// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.NativeReading;
import dev.gnomon.metrics.reading.SummaryReading;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.NativeHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.Quantiles;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the series of one scrape. Series of one name become one snapshot, whoever contributes them; snapshots are
 * ordered by name and their series by labels. A metric without series is left out. Times at which series were created are
 * milliseconds since the beginning of 1970, in UTC.
 *
 * <p>For one thread.
 */
public final class SnapshotBuilder {
    /** Native buckets on each side of zero, as many as client_java shows; more are joined in pairs. */
    private static final int MOST_NATIVE_BUCKETS = 160;

    private final Predicate<String> filter;
    private final Predicate<MetricDefinition> shown;
    private final Map<String, Family> families = new TreeMap<>();

    /** The metric whose series were added last, and where they went: most have many, one after the other. */
    private @Nullable MetricDefinition lastMetric;

    private @Nullable Family lastFamily;

    /**
     * Gathers the metrics of which {@code filter} accepts the name, with or without a counter's suffix, and that are
     * {@code shown} at all.
     */
    public SnapshotBuilder(Predicate<String> filter, Predicate<MetricDefinition> shown) {
        this.filter = filter;
        this.shown = shown;
    }

    /** Whether series of {@code metric} are wanted; those of others are dropped. */
    public boolean includes(MetricDefinition metric) {
        return (filter.test(Families.familyName(metric)) || filter.test(metric.name())) && shown.test(metric);
    }

    /** Adds a series of a counter. */
    public void counter(MetricDefinition metric, Labels labels, double value, long createdMillis) {
        add(metric, new CounterDataPointSnapshot(value, labels, null, createdMillis));
    }

    /** Adds a series of a gauge. */
    public void gauge(MetricDefinition metric, Labels labels, double value) {
        add(metric, new GaugeDataPointSnapshot(value, labels, null));
    }

    /** Adds a series of a histogram or timer, with native buckets if the reading has them. */
    public void histogram(MetricDefinition metric, Labels labels, HistogramReading reading, long createdMillis) {
        double[] bounds = new double[reading.bounds().size() + 1];
        Arrays.setAll(bounds, i -> i < bounds.length - 1 ? reading.bounds().get(i) : Double.POSITIVE_INFINITY);
        ClassicHistogramBuckets buckets = ClassicHistogramBuckets.of(bounds, reading.counts());
        add(
                metric,
                reading.nativeBuckets()
                        .map(all -> withNative(
                                buckets, all.withAtMost(MOST_NATIVE_BUCKETS), reading.sum(), labels, createdMillis))
                        .orElseGet(() -> new HistogramDataPointSnapshot(
                                buckets, reading.sum(), labels, Exemplars.EMPTY, createdMillis)));
    }

    /** Adds a series of a summary, with the quantiles that {@code metric} states. */
    public void summary(MetricDefinition metric, Labels labels, SummaryReading reading, long createdMillis) {
        Quantiles quantiles = Quantiles.of(metric.quantiles().stream()
                .map(quantile -> new Quantile(quantile, reading.quantile(quantile)))
                .toList());
        add(
                metric,
                new SummaryDataPointSnapshot(
                        reading.count(), reading.sum(), quantiles, labels, Exemplars.EMPTY, createdMillis));
    }

    private static HistogramDataPointSnapshot withNative(
            ClassicHistogramBuckets classic, NativeReading reading, double sum, Labels labels, long createdMillis) {
        return new HistogramDataPointSnapshot(
                classic,
                reading.schema(),
                reading.zeroCount(),
                reading.zeroThreshold(),
                nativeBuckets(reading.positive()),
                nativeBuckets(reading.negative()),
                sum,
                labels,
                Exemplars.EMPTY,
                createdMillis);
    }

    private static NativeHistogramBuckets nativeBuckets(SortedMap<Integer, Long> counts) {
        return NativeHistogramBuckets.of(List.copyOf(counts.keySet()), List.copyOf(counts.values()));
    }

    /** All that was added. */
    public MetricSnapshots build() {
        return new MetricSnapshots(
                families.values().stream().map(Family::snapshot).toList());
    }

    @SuppressWarnings("ReferenceEquality") // an equal one is only found more slowly
    private void add(MetricDefinition metric, DataPointSnapshot series) {
        if (metric != lastMetric) {
            lastMetric = metric;
            lastFamily = includes(metric) ? family(metric) : null;
        }
        if (lastFamily != null) {
            lastFamily.series().add(series);
        }
    }

    private Family family(MetricDefinition metric) {
        return families.computeIfAbsent(Families.familyName(metric), name -> new Family(metric, new ArrayList<>()));
    }

    private record Family(MetricDefinition metric, List<DataPointSnapshot> series) {
        MetricSnapshot snapshot() {
            return switch (metric.type()) {
                case COUNTER -> new CounterSnapshot(Families.metadata(metric), series(CounterDataPointSnapshot.class));
                case GAUGE -> new GaugeSnapshot(Families.metadata(metric), series(GaugeDataPointSnapshot.class));
                case HISTOGRAM, TIMER ->
                    new HistogramSnapshot(Families.metadata(metric), series(HistogramDataPointSnapshot.class));
                case SUMMARY -> new SummarySnapshot(Families.metadata(metric), series(SummaryDataPointSnapshot.class));
            };
        }

        /** A metric has one type, so that its series are all of the snapshot's. */
        private <S extends DataPointSnapshot> List<S> series(Class<S> type) {
            List<S> typed = new ArrayList<>(series.size());
            for (DataPointSnapshot one : series) {
                typed.add(type.cast(one));
            }
            return typed;
        }
    }
}
