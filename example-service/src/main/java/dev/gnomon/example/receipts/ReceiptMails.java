// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.receipts;

import dev.gnomon.example.database.Database;
import dev.gnomon.example.orders.OrderPlaced;
import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

// @start region="handler"
/** Mails the receipts of orders. */
@Metrics(prefix = "api_gateway_")
@Singleton
public class ReceiptMails extends OrderHandler {
    @MetricField(description = "Receipts that were mailed, by the domain of the address", labels = "domain")
    @SuppressWarnings("NullAway.Init") // the decorator sets it
    MetricFamily<Counter> mailedReceipts;

    private final Database database;

    @Inject
    ReceiptMails(Database database) {
        this.database = database;
    }

    /** Mails the receipt of an order, unless the user was removed. */
    @Override
    public void handle(OrderPlaced event) {
        database.find("SELECT email FROM users WHERE id = ?", row -> row.getString(1), event.userId())
                .map(address -> address.substring(address.indexOf('@') + 1))
                .ifPresent(domain -> mailedReceipts.labelValues(domain).increment());
    }
}
// @end
