// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

/** The same service with a method that is given the label of its call. Apart from {@link Echo}, which has no labels. */
@Metrics
class ArgumentEcho {
    @Metered
    public long echo(@Label String parity, long value) {
        return value;
    }
}
