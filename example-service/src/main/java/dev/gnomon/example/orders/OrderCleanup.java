// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.example.database.Database;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

// @start region="job"
/** Removes all orders but the newest ten thousand. */
@Metrics(prefix = "api_gateway_")
@Singleton
public class OrderCleanup {
    private static final int KEPT = 10_000;

    private final Database database;

    @Inject
    OrderCleanup(Database database) {
        this.database = database;
    }

    /** Removes older orders and returns their number. */
    @Metered(name = "order_cleanup")
    public int removeOldOrders() {
        return database.update("DELETE FROM orders WHERE id <= (SELECT max(id) FROM orders) - ?", KEPT);
    }
}
// @end
