// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import java.io.Serial;

/** No order has this identifier, or it is no longer kept. */
public final class OrderNotFound extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    OrderNotFound(String id) {
        super("There is no order " + id);
    }
}
