// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.example.payments.Currency;
import org.jspecify.annotations.Nullable;

/** What somebody wants to order, possible or not; paid in euros unless it says otherwise. */
public record NewOrder(
        @Nullable String userId,
        @Nullable String item,
        int quantity,
        @Nullable Currency currency) {}
