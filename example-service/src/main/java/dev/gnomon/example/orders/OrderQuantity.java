// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

// @start region="marker"
/** The number of pieces in an order. */
@Metric(
        type = MetricType.HISTOGRAM,
        name = "api_gateway_order_quantity",
        description = "Pieces of an item in one order",
        labels = "item",
        buckets = {1, 2, 5, 10, 100, 1000})
interface OrderQuantity {}
// @end
