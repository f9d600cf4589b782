// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.payments;

import java.io.Serial;

/** The provider does not pay. */
public final class PaymentDeclined extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    PaymentDeclined(String reason) {
        super(reason);
    }
}
