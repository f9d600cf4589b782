// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.payments;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

// @start region="payments"
/** The provider that takes payments. */
@Metrics(prefix = "api_gateway_")
public interface PaymentProvider {
    /** Charges a user. */
    @Metered
    Receipt charge(String userId, long cents, @Label Currency currency) throws PaymentDeclined;
}
// @end
