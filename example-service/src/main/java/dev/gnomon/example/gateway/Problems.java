// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import dev.gnomon.example.orders.InvalidOrder;
import dev.gnomon.example.orders.OrderNotFound;
import dev.gnomon.example.payments.PaymentDeclined;
import dev.gnomon.example.users.InvalidRegistration;
import dev.gnomon.example.users.UserNotFound;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/** The HTTP answers to failures. */
final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final Map<Class<? extends Throwable>, Integer> STATUSES = Map.of(
            UserNotFound.class, 404,
            OrderNotFound.class, 404,
            InvalidRegistration.class, 422,
            InvalidOrder.class, 422,
            PaymentDeclined.class, 402);

    private Problems() {}

    /** The status of a failure, and a sentence for the client. The text of an unexpected exception is never sent. */
    static Problem of(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return new Problem(refusal.status(), String.valueOf(refusal.getMessage()));
        }
        if (cause instanceof CancellationException) {
            return new Problem(504, "There was no answer within the time that the request allows");
        }
        Integer status = STATUSES.get(cause.getClass());
        if (status != null) {
            return new Problem(status, String.valueOf(cause.getMessage()));
        }
        LOG.log(Level.ERROR, "A request failed", cause);
        return new Problem(500, "The request failed; the log says why");
    }

    /** A failure as the client sees it. */
    record Problem(int status, String error) {}
}
