// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.orders;

/** A paid order. */
public record Order(String id, String userId, String item, int quantity, long cents, String receipt) {}
