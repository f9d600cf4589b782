// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;
import java.util.function.DoubleSupplier;

// @start region="callback"
/** The number of summaries in the cache. */
@Metric(type = MetricType.GAUGE, name = "api_gateway_cached_summaries", description = "Summaries that are in the cache")
interface CachedSummaries {
    void callback(DoubleSupplier size);
}
// @end
