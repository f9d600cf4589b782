// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

// @start region="recording"
/** Look-ups of summaries in the cache. */
@Metric(
        type = MetricType.COUNTER,
        name = "api_gateway_cache_lookups_total",
        description = "Look-ups of a summary in the cache")
interface CacheLookups {
    void increment(@Label Result result);

    /** The result of a look-up. */
    enum Result {
        HIT,
        MISS
    }
}
// @end
