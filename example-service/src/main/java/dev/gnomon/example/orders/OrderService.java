// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import static dev.gnomon.metrics.Metrics.addLabel;

import dev.gnomon.example.database.Database;
import dev.gnomon.example.database.DatabaseException;
import dev.gnomon.example.database.Row;
import dev.gnomon.example.payments.Currency;
import dev.gnomon.example.payments.PaymentDeclined;
import dev.gnomon.example.payments.PaymentProvider;
import dev.gnomon.example.payments.Receipt;
import dev.gnomon.example.users.User;
import dev.gnomon.example.users.UserNotFound;
import dev.gnomon.example.users.UserService;
import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

/** The orders; the newest ten thousand are kept. */
@Metrics(prefix = "api_gateway_")
@Singleton
public class OrderService {
    private static final long LARGE_CENTS = 20_000;
    private static final int MOST_FOUND = 100;
    private static final Row<Order> ORDER = row -> new Order(
            row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getLong(5), row.getString(6));

    private final AtomicLong last = new AtomicLong();
    private final Database database;
    private final UserService users;
    private final PaymentProvider payments;
    private final OrderEvents events;
    private final OrderQuantityHandle.Bound quantities;

    @Inject
    OrderService(
            Database database,
            UserService users,
            PaymentProvider payments,
            OrderEvents events,
            OrderQuantityHandle.Bound quantities) {
        this.database = database;
        this.users = users;
        this.payments = payments;
        this.events = events;
        this.quantities = quantities;
    }

    // @start region="labels"
    /** Checks an order, takes the payment, stores the order and publishes an event. */
    @Metered(labels = "size")
    public Order placeOrder(@Label(value = "item", from = "item()", max = 20) NewOrder wanted)
            throws InvalidOrder, UserNotFound, PaymentDeclined {
        String item = check(wanted);
        long cents = wanted.quantity() * price(item);
        addLabel("size", cents >= LARGE_CENTS ? "large" : "small");
        // @end
        User user = users.getUser(Objects.requireNonNull(wanted.userId()));
        Currency currency = Objects.requireNonNullElse(wanted.currency(), Currency.EUR);
        Receipt receipt = payments.charge(user.id(), cents, currency);
        long id = last.incrementAndGet();
        Order order = new Order(Long.toString(id), user.id(), item, wanted.quantity(), cents, receipt.id());
        keep(id, order);
        quantities.observe(wanted.quantity(), item);
        events.publishOrderPlaced(
                new OrderPlaced(order.id(), user.id(), Clock.systemUTC().instant()));
        return order;
    }

    /** Checks an order and returns its item. */
    private static String check(NewOrder wanted) throws InvalidOrder {
        String item = wanted.item();
        if (wanted.userId() == null || item == null) {
            throw new InvalidOrder("An order needs a userId and an item");
        }
        if (wanted.quantity() < 1 || wanted.quantity() > 1000) {
            throw new InvalidOrder("A quantity is 1 to 1000");
        }
        return item;
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
    }

    /** The order with this identifier. */
    @Metered
    public Order getOrder(String id) throws OrderNotFound {
        return database.find(
                        "SELECT id, user_id, item, quantity, cents, receipt FROM orders"
                                + " WHERE cast(id AS varchar) = ?",
                        ORDER,
                        id)
                .orElseThrow(() -> new OrderNotFound(id));
    }

    // @start region="reactive"
    /** The newest orders of a user, at most a hundred, looked up for each subscription. */
    @Metered
    public Flow.Publisher<Order> findOrders(String userId) {
        return subscriber -> {
            SubmissionPublisher<Order> found = new SubmissionPublisher<>(Runnable::run, MOST_FOUND);
            found.subscribe(subscriber);
            try {
                database.list(
                                "SELECT id, user_id, item, quantity, cents, receipt FROM orders"
                                        + " WHERE user_id = ? ORDER BY id DESC LIMIT " + MOST_FOUND,
                                ORDER,
                                userId)
                        .forEach(found::submit);
                found.close();
            } catch (DatabaseException e) {
                found.closeExceptionally(e);
            }
        };
    }
    // @end
}
