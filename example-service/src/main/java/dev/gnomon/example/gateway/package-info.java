// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP side of the gateway. In come requests, with a deadline or without; out go JSON and honest statuses. The
 * business logic belongs to the services.
 */
@NullMarked
package dev.gnomon.example.gateway;

import org.jspecify.annotations.NullMarked;
