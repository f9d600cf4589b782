// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.example.database.Database;
import dev.gnomon.example.payments.PaymentDeclined;
import dev.gnomon.example.payments.PaymentProvider;
import dev.gnomon.example.payments.Receipt;
import dev.gnomon.example.users.User;
import dev.gnomon.example.users.UserNotFound;
import dev.gnomon.example.users.UserService;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** The orders, of which the newest ten thousand are kept. */
@Metrics(prefix = "api_gateway_")
@Singleton
public class OrderService {
    private static final int KEPT = 10_000;

    private final AtomicLong last = new AtomicLong();
    private final Database database;
    private final UserService users;
    private final PaymentProvider payments;

    @Inject
    OrderService(Database database, UserService users, PaymentProvider payments) {
        this.database = database;
        this.users = users;
        this.payments = payments;
    }

    /** Checks an order, has it paid and keeps it. */
    @Metered
    public Order placeOrder(NewOrder wanted) throws InvalidOrder, UserNotFound, PaymentDeclined {
        String userId = wanted.userId();
        String item = wanted.item();
        if (userId == null || item == null) {
            throw new InvalidOrder("An order needs a userId and an item");
        }
        if (wanted.quantity() < 1 || wanted.quantity() > 1000) {
            throw new InvalidOrder("A quantity is 1 to 1000");
        }
        long cents = wanted.quantity() * price(item);
        User user = users.getUser(userId);
        Receipt receipt = payments.charge(user.id(), cents);
        long id = last.incrementAndGet();
        Order order = new Order(Long.toString(id), userId, item, wanted.quantity(), cents, receipt.id());
        keep(id, order);
        return order;
    }

    private long price(String item) throws InvalidOrder {
        return database.find("SELECT cents FROM items WHERE name = ?", row -> row.getLong(1), item)
                .orElseThrow(() -> new InvalidOrder("There is no item " + item));
    }

    private void keep(long id, Order order) {
        database.update(
                "INSERT INTO orders (id, user_id, item, quantity, cents, receipt) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                order.userId(),
                order.item(),
                order.quantity(),
                order.cents(),
                order.receipt());
        database.update("DELETE FROM orders WHERE id <= ?", id - KEPT);
    }

    /** The order with this identifier. */
    @Metered
    public Order getOrder(String id) throws OrderNotFound {
        return database.find(
                        "SELECT user_id, item, quantity, cents, receipt FROM orders WHERE cast(id AS varchar) = ?",
                        row -> new Order(
                                id,
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getLong(4),
                                row.getString(5)),
                        id)
                .orElseThrow(() -> new OrderNotFound(id));
    }
}
