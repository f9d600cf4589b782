// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that code sets, by name.
 *
 * <p>Thread-safe. Looking up a metric that exists takes no lock; whatever makes or removes one takes that of this
 * object, so that the names here, the names as code gives them and those of the catalogue stay the same set.
 */
final class MetricFamilies {
    /** The most metrics that are made at run time, beside those of the indexes. */
    static final int MAX_DYNAMIC = 1_000;

    private static final String AT_RUN_TIME = "code that asks the registry for it";

    private final NameClaims catalogue;
    private final FaultLog faults;
    private final DisabledMetrics disabled;
    private final Map<String, MetricFamily<?>> families = new ConcurrentHashMap<>();
    private final FamilyNames given = new FamilyNames();

    /** The names of those that no index declares. */
    private final Set<String> dynamic = ConcurrentHashMap.newKeySet();

    private boolean closed;

    MetricFamilies(NameClaims catalogue, FaultLog faults, DisabledMetrics disabled) {
        this.catalogue = catalogue;
        this.faults = faults;
        this.disabled = disabled;
    }

    /** The metric that code named {@code name} before, and that is of this kind. */
    <S> @Nullable MetricFamily<S> known(SeriesKind<S> kind, String name) {
        return given.get(kind, name);
    }

    /** The metric of this name, with these labels, in any order. */
    <S> MetricFamily<S> named(SeriesKind<S> kind, String name, List<String> labels) {
        MetricFamily<S> known = known(kind, name);
        if (known != null && known.hasLabels(labels)) {
            return known;
        }
        return named(
                kind,
                name,
                DefinitionRules.checked(MetricDefinition.of(kind.type(), name).labels(labels.toArray(String[]::new))));
    }

    /** The metric of this definition. */
    <S> MetricFamily<S> defined(SeriesKind<S> kind, MetricDefinition definition) {
        if (definition.type() != kind.type()) {
            throw new IllegalArgumentException("The metric \"" + definition.name() + "\" is defined as a "
                    + definition.type() + " and cannot be used as a " + kind.type() + ".");
        }
        MetricDefinition metric = DefinitionRules.checked(definition);
        if (metric.disabled()) {
            return new MetricFamily<>(metric, kind, faults, true);
        }
        MetricFamily<?> known = families.get(metric.name());
        return known != null && known.definition().equals(metric) ? cast(kind, known) : create(kind, metric);
    }

    /** Makes metrics that an index declares, all or, if a claim conflicts, none; what can be is there at zero. */
    synchronized void declare(List<NameClaims.Claim> claims, List<MetricDefinition> metrics) {
        requireOpen();
        catalogue.register(claims);
        for (MetricDefinition metric : metrics) {
            dynamic.remove(metric.name());
            families.computeIfAbsent(metric.name(), name -> make(SeriesKind.of(metric.type()), metric))
                    .fill();
        }
    }

    /**
     * Removes a metric that was made at run time.
     *
     * @return whether there was one
     * @throws IllegalStateException if the name belongs to a metric that was declared
     */
    synchronized boolean remove(String name) {
        Optional<NameClaims.Claim> found = catalogue.find(name);
        if (found.isEmpty()) {
            return false;
        }
        MetricDefinition metric = found.get().metric();
        if (!dynamic.remove(metric.name())) {
            throw new IllegalStateException("The metric \"" + metric.name() + "\" belongs to "
                    + found.get().owner() + " and stays as long as the registry; only what was made at run time is"
                    + " unregistered.");
        }
        MetricFamily<?> removed = families.remove(metric.name());
        if (removed != null) {
            given.remove(removed);
        }
        catalogue.remove(metric);
        return true;
    }

    /** Removes every metric, and makes none from now on. */
    synchronized void close() {
        closed = true;
        families.clear();
        given.clear();
        dynamic.clear();
        catalogue.clear();
    }

    void write(SnapshotBuilder scrape) {
        families.values().forEach(family -> family.write(scrape));
    }

    boolean isEmpty() {
        return families.isEmpty();
    }

    private synchronized <S> MetricFamily<S> named(SeriesKind<S> kind, String name, MetricDefinition metric) {
        MetricFamily<?> known = families.get(metric.name());
        MetricFamily<S> family =
                known != null && known.kind().type() == kind.type() && known.hasLabels(metric.labelNames())
                        ? cast(kind, known)
                        : create(kind, metric);
        given.put(name, family);
        return family;
    }

    private synchronized <S> MetricFamily<S> create(SeriesKind<S> kind, MetricDefinition metric) {
        requireOpen();
        MetricFamily<?> known = families.get(metric.name());
        if (known == null && dynamic.size() >= MAX_DYNAMIC) {
            throw new LimitReachedException("The metric \"" + metric.name() + "\" is one more than the " + MAX_DYNAMIC
                    + " that are made at run time; what differs from one to the next belongs into a label.");
        }
        catalogue.register(List.of(new NameClaims.Claim(metric, AT_RUN_TIME, false)));
        if (known != null) {
            return cast(kind, known);
        }
        MetricFamily<S> made = make(kind, metric);
        families.put(metric.name(), made);
        dynamic.add(metric.name());
        return made;
    }

    private <S> MetricFamily<S> make(SeriesKind<S> kind, MetricDefinition metric) {
        return new MetricFamily<>(metric, kind, faults, disabled.contains(metric));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The registry is closed and makes no more metrics; ask an open one.");
        }
    }

    @SuppressWarnings("unchecked") // A family of this kind has series of its type.
    private static <S> MetricFamily<S> cast(SeriesKind<S> kind, MetricFamily<?> family) {
        MetricDefinition metric = family.definition();
        if (metric.type() != kind.type()) {
            throw new IllegalStateException("The metric \"" + metric.name() + "\" is a " + metric.type()
                    + " and cannot be used as a " + kind.type() + ".");
        }
        return (MetricFamily<S>) family;
    }
}
