// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.avaje.metrics.MetricRegistry;
import io.avaje.metrics.Metrics;
import io.avaje.metrics.Tags;

/** avaje's registry asked for the counter each time. A tag is a name and a value in one string. */
public class Avaje extends Evidence {
    private final MetricRegistry registry = Metrics.createRegistry();

    void increment(Request request) {
        registry.counter(
                        "requests",
                        Tags.of(
                                "method:" + request.method(),
                                "status:" + request.status(),
                                "region:" + request.region()))
                .inc();
    }

    void increment(Colour colour) {
        registry.counter("colours", Tags.of("colour:" + colour.name())).inc();
    }

    void incrementByName() {
        registry.counter("named").inc();
    }

    void incrementByNameAndLabels(Request request) {
        registry.counter("labelled", Tags.of("method:" + request.method(), "status:" + request.status()))
                .inc();
    }

    @Override
    protected double recorded() {
        return Sum.of(registry);
    }
}
