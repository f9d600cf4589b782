// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import java.io.Serial;

/** An order that is not valid. */
public final class InvalidOrder extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidOrder(String reason) {
        super(reason);
    }
}
