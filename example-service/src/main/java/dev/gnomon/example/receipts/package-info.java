// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Receipts for what was ordered. In come the events of orders; out go mails, or would. Who ordered what does not belong
 * here.
 */
@NullMarked
package dev.gnomon.example.receipts;

import org.jspecify.annotations.NullMarked;
