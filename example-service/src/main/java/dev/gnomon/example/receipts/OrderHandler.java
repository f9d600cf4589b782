// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.receipts;

import dev.gnomon.example.orders.OrderPlaced;

// @start region="inherited"
/** Does something for each order that is placed, measured alike in every subclass. */
abstract class OrderHandler {
    /** Handles one order. */
    @EventHandler(event = "order_placed")
    public abstract void handle(OrderPlaced event);
}
// @end
