// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

/** One metric more than a registry makes by name. */
final class LimitReachedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LimitReachedException(String message) {
        super(message);
    }
}
