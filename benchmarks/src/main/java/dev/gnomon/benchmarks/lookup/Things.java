// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

/** The counter of {@link Colours} without the label. */
@Metric(type = MetricType.COUNTER, name = "declared_things_total")
interface Things {
    void increment();
}
