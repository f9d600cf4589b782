// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import java.io.Serial;

/** A request that is refused before it reaches a service, with the HTTP status that says why. */
final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
