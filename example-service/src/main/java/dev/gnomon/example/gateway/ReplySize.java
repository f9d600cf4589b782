// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

// @start region="summary"
/** The length of replies. */
@Metric(
        type = MetricType.SUMMARY,
        name = "api_gateway_reply_size",
        description = "Length of the replies",
        unit = "bytes",
        quantiles = {0.5, 0.99})
interface ReplySize {}
// @end
