// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.payments;

/** What is paid in. */
public enum Currency {
    EUR,
    USD
}
