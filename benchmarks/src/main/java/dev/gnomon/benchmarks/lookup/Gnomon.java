// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import java.util.Arrays;

/** Ours: a family by its label values, one of a closed set by its index, and the static helpers by name. */
public class Gnomon extends Evidence {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final MetricFamily<Counter> requests =
            registry.counters(MetricDefinition.counter("requests_total").labels("method", "status", "region"));
    private final MetricFamily<Counter> colours = registry.counters(MetricDefinition.counter("colours_total")
            .labels(LabelDefinition.closed(
                    "colour", Arrays.stream(Colour.values()).map(Colour::name).toArray(String[]::new))));
    private final Counter[] unlabelled = Arrays.stream(Colour.values())
            .map(colour -> registry.counter("colour_" + colour.index() + "_total"))
            .toArray(Counter[]::new);

    /** Makes the registry the one that the static helpers record into. */
    public Gnomon() {
        Metrics.install(registry);
    }

    void increment(Request request) {
        requests.labelValues(request.method(), request.status(), request.region())
                .increment();
    }

    void increment(Colour colour) {
        colours.atIndexes(colour.index()).increment();
    }

    void incrementWithoutLabel(Colour colour) {
        unlabelled[colour.index()].increment();
    }

    void incrementByName() {
        Metrics.increment("named");
    }

    void incrementByNameAndLabels(Request request) {
        Metrics.increment("labelled", "method", request.method(), "status", request.status());
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.snapshot());
    }
}
