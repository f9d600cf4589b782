// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.MetricRegistry;

/** Ours where an argument labels the call: the generated decorator of {@link ArgumentEcho}. */
public class GnomonArgumentLabels extends Evidence {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final ArgumentEcho echo = new ArgumentEchoMetricsDecorator(registry);

    long call(long value) {
        return echo.echo(LabelledEcho.parity(value), value);
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.snapshot());
    }
}
