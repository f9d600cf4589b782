// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.index.MetricDefinition;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import dev.gnomon.metrics.vocabulary.ErrorFamilies;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A metric that code sets, with its series. Series are told apart by their labels themselves, not by a hash of them.
 *
 * <p>At most {@value #MAX_SERIES} label combinations are kept; all others share one more series, whose every label is
 * {@code other}, so that sums stay true and memory bounded.
 *
 * <p>Thread-safe. Looking up a series that exists, or that the limit refuses, takes no lock.
 */
final class MetricFamily<S> {
    static final int MAX_SERIES = 10_000;

    private final MetricDefinition metric;
    private final Kind<S> kind;
    private final Refusals refusals;
    private final Map<Labels, S> series = new ConcurrentHashMap<>();
    private volatile boolean full;

    MetricFamily(MetricDefinition metric, Kind<S> kind, Refusals refusals) {
        this.metric = metric;
        this.kind = kind;
        this.refusals = refusals;
    }

    MetricDefinition metric() {
        return metric;
    }

    Kind<S> kind() {
        return kind;
    }

    boolean hasLabels(List<String> names) {
        return Set.copyOf(metric.labelNames()).equals(new HashSet<>(names));
    }

    /** The series with these labels, made if need be, or the one for all that the limit refuses. */
    S series(Labels labels) {
        S found = series.get(labels);
        if (found == null && !full) {
            found = create(labels);
        }
        return found == null ? overflow() : found;
    }

    /**
     * Adds a series that was made elsewhere.
     *
     * @throws IllegalStateException if there is one with these labels, or the limit is reached
     */
    synchronized void add(Labels labels, S made) {
        if (series.containsKey(labels)) {
            throw new IllegalStateException("The metric " + metric.name() + labels
                    + " exists already; give the callback labels that tell it apart, or register it once.");
        }
        if (full) {
            throw new IllegalStateException("The metric " + metric.name() + " has " + MAX_SERIES
                    + " label combinations, the most that are kept; use fewer label values.");
        }
        put(labels, made);
    }

    void write(SnapshotBuilder scrape) {
        // Asked before reading, so that no callback runs for a metric that nobody wants.
        if (scrape.includes(metric)) {
            series.forEach((labels, made) -> kind.reader().read(scrape, metric, labels, made));
        }
    }

    private synchronized @Nullable S create(Labels labels) {
        S found = series.get(labels);
        if (found != null || full) {
            return found;
        }
        S made = kind.maker().apply(metric, refusals);
        put(labels, made);
        return made;
    }

    private void put(Labels labels, S made) {
        series.put(labels, made);
        full = series.size() >= MAX_SERIES;
    }

    private S overflow() {
        refusals.exhausted(
                Refusals.Exhausted.LABEL_COMBINATIONS,
                "The metric \"" + metric.name() + "\" has " + MAX_SERIES
                        + " label combinations; further ones are recorded as \"other\".");
        List<String> others = Collections.nCopies(metric.labelNames().size(), ErrorFamilies.OTHER);
        return series.computeIfAbsent(
                Labels.of(metric.labelNames(), others), labels -> kind.maker().apply(metric, refusals));
    }
}
