// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import dev.gnomon.example.database.DatabaseException;
import dev.gnomon.example.orders.OrderCleanup;
import dev.gnomon.example.orders.OrderEvents;
import dev.gnomon.example.receipts.ReceiptMails;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** What the gateway does without being asked: mailing receipts, and cleaning up every ten seconds. */
@Singleton
final class BackgroundWork implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final OrderEvents events;
    private final ReceiptMails mails;
    private final OrderCleanup cleanup;

    @Inject
    BackgroundWork(OrderEvents events, ReceiptMails mails, OrderCleanup cleanup) {
        this.events = events;
        this.mails = mails;
        this.cleanup = cleanup;
    }

    void start() {
        events.deliverTo(mails::handle);
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::cleanUp, 0, 10, TimeUnit.SECONDS);
    }

    private void cleanUp() {
        try {
            cleanup.removeOldOrders();
        } catch (DatabaseException counted) {
            // As a failure of the job. Thrown on, it would be the last run.
        }
    }

    @Override
    public void close() {
        events.close();
        thread.shutdownNow();
    }
}
