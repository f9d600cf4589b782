// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import dev.gnomon.metrics.MetricRegistry;

/** Ours where a method labels its calls: the generated decorators of {@link LabelledEcho} and {@link Echo} beside it. */
public class GnomonBodyLabels extends Evidence {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final LabelledEcho labelled = new LabelledEchoMetricsDecorator(registry);
    private final Echo beside = new EchoMetricsDecorator(registry);

    long call(long value) {
        return labelled.echo(value);
    }

    /** A call that has no labels itself. */
    long callBeside(long value) {
        return beside.echo(value);
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.snapshot());
    }
}
