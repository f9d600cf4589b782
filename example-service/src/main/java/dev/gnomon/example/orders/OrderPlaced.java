// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.metrics.annotation.EventTime;
import java.time.Instant;

// @start region="event"
/** An order was placed and paid. */
public record OrderPlaced(
        String orderId, String userId, @EventTime Instant at) {}
// @end
