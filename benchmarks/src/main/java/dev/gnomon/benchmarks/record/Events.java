// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

/** A counter without labels, declared for its handle to be generated. */
@Metric(type = MetricType.COUNTER, name = "declared_events_total")
interface Events {
    void increment();
}
