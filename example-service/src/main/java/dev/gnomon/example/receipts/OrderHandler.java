// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.receipts;

import dev.gnomon.example.orders.OrderPlaced;

// @start region="inherited"
/** A handler of placed orders. Every subclass is measured in the same way. */
abstract class OrderHandler {
    /** Handles one order. */
    @EventHandler(event = "order_placed")
    public abstract void handle(OrderPlaced event);
}
// @end
