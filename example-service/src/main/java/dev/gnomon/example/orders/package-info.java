// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Orders of registered users. In comes an order, valid or not; out goes the same, paid and stored, or a checked
 * exception. Taking the money does not belong here.
 */
@NullMarked
package dev.gnomon.example.orders;

import org.jspecify.annotations.NullMarked;
