// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.snapshot.Families;
import dev.gnomon.metrics.vocabulary.WireNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who declared which metric, under every name that it takes on a wire. One name has one metric, with one type, one set
 * of labels and one set of buckets.
 *
 * <p>Thread-safe. Reading takes no lock.
 */
final class NameClaims {
    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /**
     * A declared metric.
     *
     * @param metric what was declared
     * @param owner who declared it, for messages
     * @param ofCalls whether its series are derived from calls; its buckets are then each call's own
     */
    record Claim(MetricDefinition metric, String owner, boolean ofCalls) {}

    /**
     * Records the metrics, all or, if one of them conflicts, none.
     *
     * @throws IllegalStateException if one of them conflicts with another metric
     */
    synchronized void register(List<Claim> declared) {
        Map<String, Claim> fresh = new TreeMap<>();
        for (Claim claim : declared) {
            for (String name : wireNames(claim.metric())) {
                Claim other = fresh.getOrDefault(name, claims.get(name));
                if (other == null) {
                    fresh.put(name, claim);
                } else {
                    requireSame(name, other, claim);
                }
            }
        }
        claims.putAll(fresh);
    }

    /** The claim of the metric with this name, with or without a counter's {@code _total}. */
    Optional<Claim> find(String name) {
        return Optional.ofNullable(claims.get(name))
                .filter(claim -> claim.metric().name().equals(name)
                        || Families.familyName(claim.metric()).equals(name));
    }

    /** Gives the names of the metric back. */
    synchronized void remove(MetricDefinition metric) {
        wireNames(metric).forEach(claims::remove);
    }

    /** Gives all names back. */
    synchronized void clear() {
        claims.clear();
    }

    /** All metrics, ordered by name. */
    List<MetricDefinition> metrics() {
        Map<String, MetricDefinition> byName = new TreeMap<>();
        claims.values().forEach(claim -> byName.put(Families.familyName(claim.metric()), claim.metric()));
        return new ArrayList<>(byName.values());
    }

    private static List<String> wireNames(MetricDefinition metric) {
        return WireNames.all(metric.name(), metric.type());
    }

    private static void requireSame(String name, Claim there, Claim here) {
        MetricDefinition known = there.metric();
        MetricDefinition metric = here.metric();
        if (there.ofCalls() == here.ofCalls() && known.equals(metric)) {
            return;
        }
        conflict(name, there, here).ifPresent(message -> {
            throw new IllegalStateException(message);
        });
    }

    private static Optional<String> conflict(String name, Claim there, Claim here) {
        MetricDefinition known = there.metric();
        MetricDefinition metric = here.metric();
        String both = "The metric \"" + metric.name() + "\" of " + here.owner() + " ";
        String other = " \"" + known.name() + "\" of " + there.owner();
        if (!known.name().equals(metric.name())) {
            return Optional.of(both + "and the metric" + other + " are both \"" + name + "\" on the wire; rename one.");
        }
        if (known.type() != metric.type()) {
            return Optional.of(both + "is a " + metric.type() + ", but" + other + " is a " + known.type()
                    + "; rename one or make the types the same.");
        }
        if (there.ofCalls() != here.ofCalls()) {
            return Optional.of(both + "has the name of a metric of calls," + other + "; rename it.");
        }
        if (!new HashSet<>(known.labelNames()).equals(new HashSet<>(metric.labelNames()))) {
            return Optional.of(both + "has the labels " + metric.labelNames() + ", but" + other + " has "
                    + known.labelNames() + "; rename one or make the labels the same.");
        }
        if (!Set.copyOf(known.labels()).equals(Set.copyOf(metric.labels()))) {
            return Optional.of(both + "has the label values " + metric.labels() + ", but" + other + " has "
                    + known.labels() + "; rename one or make the label values the same.");
        }
        if (!known.unit().equals(metric.unit()) || !known.buckets().equals(metric.buckets())) {
            return Optional.of(both + "has the unit \"" + metric.unit() + "\" and the buckets " + metric.buckets()
                    + ", but" + other + " has \"" + known.unit() + "\" and " + known.buckets()
                    + "; rename one or make them the same.");
        }
        if (!known.quantiles().equals(metric.quantiles())) {
            return Optional.of(both + "has the quantiles " + metric.quantiles() + ", but" + other + " has "
                    + known.quantiles() + "; rename one or make the quantiles the same.");
        }
        if (known.nativeHistogram() != metric.nativeHistogram()) {
            return Optional.of(both + (metric.nativeHistogram() ? "has a" : "has no") + " native histogram, but" + other
                    + (known.nativeHistogram() ? " has one" : " has none") + "; rename one or make them the same.");
        }
        return Optional.empty();
    }
}
