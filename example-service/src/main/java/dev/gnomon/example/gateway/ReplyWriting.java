// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

/** The time to write the answer of a service as JSON. */
@Metric(
        type = MetricType.TIMER,
        name = "api_gateway_reply_writing",
        description = "Time that it takes to write a reply as JSON",
        buckets = {0.00001, 0.0001, 0.001, 0.01, 0.1})
interface ReplyWriting {}
