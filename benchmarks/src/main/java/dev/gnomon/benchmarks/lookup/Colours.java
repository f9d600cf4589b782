// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

/** A counter with a label of a closed set, declared for its handle to be generated. */
@Metric(type = MetricType.COUNTER, name = "declared_colours_total")
interface Colours {
    void increment(@Label Colour colour);
}
