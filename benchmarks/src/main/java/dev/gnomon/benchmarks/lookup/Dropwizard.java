// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import com.codahale.metrics.MetricRegistry;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;

/** Dropwizard's registry asked for the counter each time. It has no labels; they are parts of the name. */
public class Dropwizard extends Evidence {
    private final MetricRegistry registry = new MetricRegistry();

    void increment(Request request) {
        registry.counter(MetricRegistry.name("requests", request.method(), request.status(), request.region()))
                .inc();
    }

    void increment(Colour colour) {
        registry.counter(MetricRegistry.name("colours", colour.name())).inc();
    }

    void incrementByName() {
        registry.counter("named").inc();
    }

    void incrementByNameAndLabels(Request request) {
        registry.counter(MetricRegistry.name("labelled", request.method(), request.status()))
                .inc();
    }

    @Override
    protected double recorded() {
        return Sum.of(registry);
    }
}
