// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.index.MetricDefinition;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that code sets, by name.
 *
 * <p>Thread-safe. Looking up a metric that exists takes no lock.
 */
final class MetricFamilies {
    /** The most metrics that are made at run time, beside those of the indexes. */
    static final int MAX_DYNAMIC = 1_000;

    private static final String AT_RUN_TIME = "code that asks the registry for it";

    private final Catalogue catalogue;
    private final Refusals refusals;
    private final Map<String, MetricFamily<?>> families = new ConcurrentHashMap<>();
    private final AtomicInteger dynamic = new AtomicInteger();

    MetricFamilies(Catalogue catalogue, Refusals refusals) {
        this.catalogue = catalogue;
        this.refusals = refusals;
    }

    /** The metric of this name, with these labels, in any order. */
    <S> MetricFamily<S> named(Kind<S> kind, String name, List<String> labels) {
        MetricDefinition metric =
                Definitions.checked(MetricDefinition.of(kind.type(), name).labels(labels.toArray(String[]::new)));
        MetricFamily<?> known = families.get(metric.name());
        return known != null && known.kind().type() == kind.type() && known.hasLabels(labels)
                ? cast(kind, known)
                : dynamic(kind, metric);
    }

    /** The metric of this definition. */
    <S> MetricFamily<S> defined(Kind<S> kind, MetricDefinition definition) {
        if (definition.type() != kind.type()) {
            throw new IllegalArgumentException("The metric \"" + definition.name() + "\" is defined as a "
                    + definition.type() + " and cannot be used as a " + kind.type() + ".");
        }
        return dynamic(kind, Definitions.checked(definition));
    }

    /** Makes a metric that an index declares and the catalogue has accepted; without labels, it is there at zero. */
    void declare(MetricDefinition metric) {
        MetricFamily<?> family = families.computeIfAbsent(
                metric.name(), name -> new MetricFamily<>(metric, Kind.of(metric.type()), refusals));
        if (metric.labelNames().isEmpty()) {
            family.series(Labels.of());
        }
    }

    void write(SnapshotBuilder scrape) {
        families.values().forEach(family -> family.write(scrape));
    }

    boolean isEmpty() {
        return families.isEmpty();
    }

    private <S> MetricFamily<S> dynamic(Kind<S> kind, MetricDefinition metric) {
        MetricFamily<?> known = families.get(metric.name());
        if (known == null && dynamic.get() >= MAX_DYNAMIC) {
            throw limitReached(metric);
        }
        boolean same = known != null && known.metric().equals(metric);
        return cast(kind, known != null && same ? known : create(kind, metric));
    }

    private synchronized MetricFamily<?> create(Kind<?> kind, MetricDefinition metric) {
        @Nullable MetricFamily<?> known = families.get(metric.name());
        if (known == null && dynamic.get() >= MAX_DYNAMIC) {
            throw limitReached(metric);
        }
        catalogue.register(List.of(new Catalogue.Claim(metric, AT_RUN_TIME, false)));
        if (known != null) {
            return known;
        }
        MetricFamily<?> made = new MetricFamily<>(metric, kind, refusals);
        // An index may declare the same metric at this moment.
        MetricFamily<?> other = families.putIfAbsent(metric.name(), made);
        if (other != null) {
            return other;
        }
        dynamic.incrementAndGet();
        return made;
    }

    private static LimitReachedException limitReached(MetricDefinition metric) {
        return new LimitReachedException("The metric \"" + metric.name() + "\" is one more than the " + MAX_DYNAMIC
                + " that are made at run time; what differs from one to the next belongs into a label.");
    }

    @SuppressWarnings("unchecked") // A family of this kind has series of its type.
    private static <S> MetricFamily<S> cast(Kind<S> kind, MetricFamily<?> family) {
        if (family.kind().type() != kind.type()) {
            throw new IllegalStateException("The metric \"" + family.metric().name() + "\" is a "
                    + family.kind().type() + " and cannot be used as a " + kind.type() + ".");
        }
        return (MetricFamily<S>) family;
    }
}
