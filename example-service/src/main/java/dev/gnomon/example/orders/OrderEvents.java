// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;

// @start region="publisher"
/** Publishes the events of orders. */
@Metrics(prefix = "api_gateway_", events = true)
@Singleton
public class OrderEvents implements AutoCloseable {
    private final SubmissionPublisher<OrderPlaced> placed = new SubmissionPublisher<>();

    @Inject
    OrderEvents() {}

    /** Publishes an event; waits while a listener is far behind. */
    public void publishOrderPlaced(OrderPlaced event) {
        placed.submit(event);
    }
    // @end

    /** Passes all further events to a listener, one after the other. An exception of the listener ends its subscription. */
    @Unmetered
    public void deliverTo(Consumer<OrderPlaced> listener) {
        CompletableFuture<Void> unused = placed.consume(listener);
    }

    /** Ends all subscriptions. */
    @Unmetered
    @Override
    public void close() {
        placed.close();
    }
}
