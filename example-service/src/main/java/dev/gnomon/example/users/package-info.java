// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The users of the gateway. In come identifiers and registrations; out go users, or a checked exception that says what
 * is wrong. HTTP does not belong here.
 */
@NullMarked
package dev.gnomon.example.users;

import org.jspecify.annotations.NullMarked;
