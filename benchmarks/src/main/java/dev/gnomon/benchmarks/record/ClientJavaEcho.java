// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;

/**
 * The same action as the decorator of {@link Echo} records it, written by hand on client_java as well as it can be: the
 * data points are resolved once, the histogram is classic and has the same eleven buckets. The decorator yields the
 * service's metrics besides; here they are left out, in the peer's favour.
 */
final class ClientJavaEcho extends Echo {
    private final GaugeDataPoint active;
    private final CounterDataPoint successes;
    private final CounterDataPoint failures;
    private final DistributionDataPoint duration;

    ClientJavaEcho(PrometheusRegistry registry) {
        active = Gauge.builder()
                .name("action_active_requests")
                .labelNames("service", "action")
                .register(registry)
                .labelValues("Echo", "echo");
        Counter requests = Counter.builder()
                .name("action_requests_total")
                .labelNames("service", "action", "outcome")
                .register(registry);
        successes = requests.labelValues("Echo", "echo", "success");
        failures = requests.labelValues("Echo", "echo", "failure");
        duration = Histogram.builder()
                .name("action_duration_seconds")
                .labelNames("service", "action")
                .classicOnly()
                .register(registry)
                .labelValues("Echo", "echo");
    }

    @Override
    public long echo(long value) {
        active.inc();
        long start = System.nanoTime();
        boolean succeeded = false;
        try {
            long result = super.echo(value);
            succeeded = true;
            return result;
        } finally {
            duration.observe(Unit.nanosToSeconds(System.nanoTime() - start));
            (succeeded ? successes : failures).inc();
            active.dec();
        }
    }
}
