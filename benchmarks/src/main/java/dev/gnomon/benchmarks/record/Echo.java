// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

/** A service whose one method does as good as nothing, so that what is measured is the measuring. */
@Metrics
class Echo {
    @Metered
    public long echo(long value) {
        return value;
    }
}
