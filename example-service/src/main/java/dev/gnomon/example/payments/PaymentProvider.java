// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.payments;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

/** Who takes the money. */
@Metrics(prefix = "api_gateway_")
public interface PaymentProvider {
    /** Takes this much from a user. */
    @Metered
    Receipt charge(String userId, long cents) throws PaymentDeclined;
}
