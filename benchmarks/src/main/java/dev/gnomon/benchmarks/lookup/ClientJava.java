// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Arrays;

/** client_java's counters by their label values. It has no look-up by name. */
public class ClientJava extends Evidence {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("requests_total")
            .labelNames("method", "status", "region")
            .register(registry);
    private final Counter colours =
            Counter.builder().name("colours_total").labelNames("colour").register(registry);
    private final CounterDataPoint[] resolved = Arrays.stream(Colour.values())
            .map(colour -> colours.labelValues(colour.name()))
            .toArray(CounterDataPoint[]::new);

    void increment(Request request) {
        requests.labelValues(request.method(), request.status(), request.region())
                .inc();
    }

    void increment(Colour colour) {
        colours.labelValues(colour.name()).inc();
    }

    /** As code does it by hand that must be fast. */
    void incrementResolved(Colour colour) {
        resolved[colour.index()].inc();
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.scrape());
    }
}
