// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;

/** Ours as it is generated from {@link Events}: the handle of one registry, and the methods for the installed one. */
public class GnomonHandles extends Evidence {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final EventsHandle.Bound events = EventsHandle.of(registry);

    /** Makes the registry the one that the static methods record into. */
    public GnomonHandles() {
        Metrics.install(registry);
    }

    void increment() {
        events.increment();
    }

    void incrementInstalled() {
        EventsHandle.increment();
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.snapshot());
    }
}
