// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import dev.gnomon.benchmarks.peer.Sum;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * client_java's gauge, counter and classic histogram. Errors, and the series of the services, are left out, in the peer's
 * favour.
 */
final class ClientJavaMethods implements Methods {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final List<GaugeDataPoint> actives = new ArrayList<>();
    private final List<CounterDataPoint> successes = new ArrayList<>();
    private final List<DistributionDataPoint> durations = new ArrayList<>();

    @Override
    public void register(Application application) {
        Gauge active = Gauge.builder()
                .name("action_active_requests")
                .labelNames("service", "action")
                .register(registry);
        Counter requests = Counter.builder()
                .name("action_requests_total")
                .labelNames("service", "action", "outcome")
                .register(registry);
        Histogram duration = Histogram.builder()
                .name("action_duration_seconds")
                .labelNames("service", "action")
                .classicOnly()
                .classicUpperBounds(application.seconds())
                .register(registry);
        for (int i = 0; i < application.services(); i++) {
            String service = application.service(i);
            for (int j = 0; j < Application.METHODS_PER_SERVICE; j++) {
                String action = application.action(j);
                actives.add(active.labelValues(service, action));
                successes.add(requests.labelValues(service, action, "success"));
                durations.add(duration.labelValues(service, action));
            }
        }
    }

    @Override
    public void callEach() {
        for (int i = 0; i < actives.size(); i++) {
            actives.get(i).inc();
            durations.get(i).observe(0.001);
            successes.get(i).inc();
            actives.get(i).dec();
        }
    }

    @Override
    public double recorded() {
        return Sum.of(registry.scrape());
    }
}
