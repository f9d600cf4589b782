// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.CallMetric;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import dev.gnomon.metrics.vocabulary.Outcome;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a service, or of calls of one kind, which all services with the same prefix share. Their series carry the
 * labels of each call besides those that all have.
 *
 * @param requests calls that ended, by outcome unless they are events or of the service
 * @param active calls now running; events have none
 * @param errors calls that failed, by the class of the failure unless they are events or of the service
 * @param duration how long calls took
 * @param latency how long ago events were emitted
 */
public record CallFamilies(
        MetricDefinition requests,
        @Nullable MetricDefinition active,
        MetricDefinition errors,
        MetricDefinition duration,
        @Nullable MetricDefinition latency) {

    /**
     * What tells these metrics from those of other calls.
     *
     * @param kind of the calls; {@code REQUEST} for the metrics of the service
     * @param prefix of the names
     * @param stem what the names of a named call have after it; else empty
     */
    public record Key(CallKind kind, String prefix, String stem) {
        static Key ofService(ServiceDefinition service) {
            return new Key(CallKind.REQUEST, service.prefix(), "");
        }

        static Key of(CallDefinition call) {
            return new Key(call.kind(), call.prefix(), call.kind() == CallKind.NAMED ? call.metric() : "");
        }

        /** Of all metrics that a service contributes to. */
        public static Set<Key> all(ServiceDefinition service) {
            Set<Key> keys = new LinkedHashSet<>();
            if (service.measured()) {
                keys.add(ofService(service));
            }
            for (CallDefinition call : service.calls()) {
                if (call.kind().isMeasured()) {
                    keys.add(of(call));
                }
            }
            return keys;
        }

        // Written out, here and below: the first use of those that records have links them, which costs a process that
        // starts some milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && kind == key.kind && prefix.equals(key.prefix) && stem.equals(key.stem);
        }

        @Override
        public int hashCode() {
            return (31 * kind.hashCode() + prefix.hashCode()) * 31 + stem.hashCode();
        }
    }

    /** The metrics of these calls. */
    public static CallFamilies of(Key key) {
        CallMetrics metrics = CallMetrics.of(key.kind(), key.prefix(), key.stem());
        return new CallFamilies(
                definition(metrics.requests()),
                metrics.active().map(CallFamilies::definition).orElse(null),
                definition(metrics.errors()),
                definition(metrics.duration()),
                metrics.latency().map(CallFamilies::definition).orElse(null));
    }

    private static MetricDefinition definition(CallMetric metric) {
        return MetricDefinition.of(metric.type(), metric.name())
                .description(metric.help())
                .unit(metric.unit())
                .labels(metric.labels().toArray(String[]::new));
    }

    /** Those that there are. */
    public List<MetricDefinition> all() {
        List<MetricDefinition> all = new ArrayList<>(List.of(requests, errors, duration));
        if (active != null) {
            all.add(active);
        }
        if (latency != null) {
            all.add(latency);
        }
        return all;
    }

    /** Adds the series of a service to a scrape. */
    void write(ServiceReading service, Labels labels, SnapshotBuilder scrape) {
        long created = service.createdMillis();
        scrape.counter(requests, labels, (double) service.ended(), created);
        if (active != null) {
            scrape.gauge(active, labels, (double) service.active());
        }
        scrape.counter(errors, labels, (double) service.failures(), created);
        scrape.histogram(duration, labels, service.responseTime(), created);
    }

    /** Adds the series of a call to a scrape. */
    void write(CallReading call, Labels labels, SnapshotBuilder scrape) {
        long created = call.createdMillis();
        if (call.definition().kind().isEvent()) {
            scrape.counter(requests, labels, (double) call.ended(), created);
            scrape.counter(errors, labels, (double) call.failures(), created);
        } else {
            for (Outcome outcome : Outcome.values()) {
                Labels all = labels.add(CallMetrics.OUTCOME, outcome.label());
                scrape.counter(requests, all, (double) call.ended(outcome), created);
            }
            call.errors()
                    .forEach((error, count) ->
                            scrape.counter(errors, labels.add(CallMetrics.ERROR, error), count, created));
        }
        if (active != null) {
            scrape.gauge(active, labels, (double) call.active());
        }
        scrape.histogram(duration, labels, call.duration(), created);
        HistogramReading ago = call.latency().orElse(null);
        if (latency != null && ago != null) {
            scrape.histogram(latency, labels, ago, created);
        }
    }
}
