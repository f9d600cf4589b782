// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** Micrometer's registry asked for the counter each time, as its documentation shows; by name, the global one. */
public class Micrometer extends Evidence {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Makes the registry one that the static helpers record into. */
    public Micrometer() {
        Metrics.addRegistry(registry);
    }

    void increment(Request request) {
        registry.counter("requests", "method", request.method(), "status", request.status(), "region", request.region())
                .increment();
    }

    void increment(Colour colour) {
        registry.counter("colours", "colour", colour.name()).increment();
    }

    void incrementByName() {
        Metrics.counter("named").increment();
    }

    void incrementByNameAndLabels(Request request) {
        Metrics.counter("labelled", "method", request.method(), "status", request.status())
                .increment();
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.getPrometheusRegistry().scrape());
    }
}
