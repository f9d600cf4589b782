// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

import org.jspecify.annotations.Nullable;

/** What somebody wants to order, possible or not. */
public record NewOrder(@Nullable String userId, @Nullable String item, int quantity) {}
