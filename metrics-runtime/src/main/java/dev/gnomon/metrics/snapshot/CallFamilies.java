// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import dev.gnomon.metrics.index.CallDefinition;
import dev.gnomon.metrics.index.MetricDefinition;
import dev.gnomon.metrics.index.ServiceDefinition;
import dev.gnomon.metrics.recording.CallReading;
import dev.gnomon.metrics.recording.ServiceReading;
import dev.gnomon.metrics.vocabulary.CallNames;
import dev.gnomon.metrics.vocabulary.Outcome;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The four metrics of a service and the four of its actions, which all services with the same prefix share.
 *
 * @param requests calls that ended
 * @param active calls now running
 * @param errors calls that failed
 * @param duration how long calls took
 */
public record CallFamilies(
        MetricDefinition requests, MetricDefinition active, MetricDefinition errors, MetricDefinition duration) {

    /** The metrics that a service contributes to. */
    public static List<MetricDefinition> of(ServiceDefinition service) {
        List<MetricDefinition> families = new ArrayList<>();
        if (service.measured()) {
            families.addAll(ofService(service.prefix()).all());
        }
        Set<String> prefixes = new HashSet<>();
        for (CallDefinition call : service.calls()) {
            if (call.action() && prefixes.add(call.prefix())) {
                families.addAll(ofActions(call.prefix()).all());
            }
        }
        return families;
    }

    static CallFamilies ofService(String prefix) {
        CallNames names = CallNames.service(prefix);
        return new CallFamilies(
                MetricDefinition.counter(names.requests())
                        .description("Requests to the service that ended, however they did.")
                        .labels(CallNames.SERVICE),
                MetricDefinition.gauge(names.active())
                        .description("Requests to the service that are running.")
                        .labels(CallNames.SERVICE),
                MetricDefinition.counter(names.errors())
                        .description("Requests to the service that failed.")
                        .labels(CallNames.SERVICE),
                MetricDefinition.timer(names.duration())
                        .description("How long requests to the service took, however they ended.")
                        .unit("seconds")
                        .labels(CallNames.SERVICE));
    }

    static CallFamilies ofActions(String prefix) {
        CallNames names = CallNames.action(prefix);
        return new CallFamilies(
                MetricDefinition.counter(names.requests())
                        .description("Calls of the action that ended, by outcome.")
                        .labels(CallNames.SERVICE, CallNames.ACTION, CallNames.OUTCOME),
                MetricDefinition.gauge(names.active())
                        .description("Calls of the action that are running.")
                        .labels(CallNames.SERVICE, CallNames.ACTION),
                MetricDefinition.counter(names.errors())
                        .description("Calls of the action that failed, by the class of the failure.")
                        .labels(CallNames.SERVICE, CallNames.ACTION, CallNames.ERROR),
                MetricDefinition.timer(names.duration())
                        .description("How long calls of the action took, however they ended.")
                        .unit("seconds")
                        .labels(CallNames.SERVICE, CallNames.ACTION));
    }

    private List<MetricDefinition> all() {
        return List.of(requests, active, errors, duration);
    }

    /** Adds the series of a service to a scrape. */
    void writeService(ServiceReading service, Labels labels, SnapshotBuilder scrape) {
        scrape.counter(requests, labels, (double) service.ended());
        scrape.gauge(active, labels, (double) service.active());
        scrape.counter(errors, labels, (double) service.failures());
        scrape.histogram(duration, labels, service.responseTime());
    }

    /** Adds the series of an action to a scrape. */
    void writeAction(CallReading call, Labels labels, SnapshotBuilder scrape) {
        for (Outcome outcome : Outcome.values()) {
            scrape.counter(requests, labels.add(CallNames.OUTCOME, outcome.label()), (double) call.ended(outcome));
        }
        scrape.gauge(active, labels, (double) call.active());
        call.errors().forEach((error, count) -> scrape.counter(errors, labels.add(CallNames.ERROR, error), count));
        scrape.histogram(duration, labels, call.duration());
    }
}
