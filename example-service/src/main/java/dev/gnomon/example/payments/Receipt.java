// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.payments;

/** Proof that money was taken. */
public record Receipt(String id, long cents) {}
