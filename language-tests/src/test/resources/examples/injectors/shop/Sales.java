// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

// @start region="sales"
@Metric(type = MetricType.COUNTER, name = "sales", description = "Articles sold")
public interface Sales {
    void increment(String article);
}
// @end
