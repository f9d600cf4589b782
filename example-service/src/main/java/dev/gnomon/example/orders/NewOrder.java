// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import dev.gnomon.example.payments.Currency;
import org.jspecify.annotations.Nullable;

/** An order as a client sends it, valid or not. The currency is the euro unless stated. */
public record NewOrder(
        @Nullable String userId,
        @Nullable String item,
        int quantity,
        @Nullable Currency currency) {}
