// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.definition;

import dev.gnomon.metrics.vocabulary.BucketRules;
import java.util.List;

/**
 * A measured type, as its generated decorator declares it. Immutable; each method that has the name of a component and
 * takes its value returns a copy with that value.
 *
 * @param service the value of the label {@code service}
 * @param owner the type's fully qualified name, for messages
 * @param prefix what the names of the service's metrics begin with
 * @param measured whether the service has metrics of its own, beside those of its actions
 * @param buckets upper bounds in seconds of the service's response time
 * @param calls the measured methods
 * @param metrics the metrics that the type's own code sets
 */
public record ServiceDefinition(
        String service,
        String owner,
        String prefix,
        boolean measured,
        List<Double> buckets,
        List<CallDefinition> calls,
        List<MetricDefinition> metrics) {

    /** Copies the lists. */
    public ServiceDefinition {
        buckets = List.copyOf(buckets);
        calls = List.copyOf(calls);
        metrics = List.copyOf(metrics);
    }

    /** A service with metrics of its own, with the default buckets. */
    public static ServiceDefinition of(String service, String owner) {
        return new ServiceDefinition(service, owner, "", true, BucketRules.DEFAULT_SECONDS, List.of(), List.of());
    }

    /** A type that has actions but no service metrics. */
    public static ServiceDefinition ofActions(String service, String owner) {
        return new ServiceDefinition(service, owner, "", false, BucketRules.DEFAULT_SECONDS, List.of(), List.of());
    }

    /** The same with this prefix. */
    public ServiceDefinition prefix(String newPrefix) {
        return new ServiceDefinition(service, owner, newPrefix, measured, buckets, calls, metrics);
    }

    /** The same with these upper bounds, in seconds. */
    public ServiceDefinition buckets(double... bounds) {
        return new ServiceDefinition(service, owner, prefix, measured, Numbers.listOf(bounds), calls, metrics);
    }

    /** The same with these calls. */
    public ServiceDefinition calls(CallDefinition... newCalls) {
        return new ServiceDefinition(service, owner, prefix, measured, buckets, List.of(newCalls), metrics);
    }

    /** The same with these metrics. */
    public ServiceDefinition metrics(MetricDefinition... newMetrics) {
        return new ServiceDefinition(service, owner, prefix, measured, buckets, calls, List.of(newMetrics));
    }
}
