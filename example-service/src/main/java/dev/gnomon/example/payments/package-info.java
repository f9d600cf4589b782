// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Taking money, behind an interface, because it is another company's business. In comes an amount; out goes a receipt
 * or a refusal. What is paid for does not belong here.
 */
@NullMarked
package dev.gnomon.example.payments;

import org.jspecify.annotations.NullMarked;
