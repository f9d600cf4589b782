// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A driver of real load over HTTP. In come an address and a rate; out go requests of every kind, good and bad, until it
 * is stopped. It knows the gateway's address and nothing of its code.
 */
@NullMarked
package dev.gnomon.example.load;

import org.jspecify.annotations.NullMarked;
