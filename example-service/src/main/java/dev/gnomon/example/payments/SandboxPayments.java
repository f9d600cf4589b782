// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.payments;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A provider that takes no money and has a limit all the same. */
@Singleton
public final class SandboxPayments implements PaymentProvider {
    private static final long LIMIT_CENTS = 100_000;

    @Inject
    SandboxPayments() {}

    @Override
    public Receipt charge(String userId, long cents, Currency currency) throws PaymentDeclined {
        if (cents > LIMIT_CENTS) {
            throw new PaymentDeclined("The limit is " + LIMIT_CENTS / 100 + " " + currency);
        }
        return new Receipt(UUID.randomUUID().toString(), cents);
    }
}
