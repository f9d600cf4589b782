// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.users;

import java.io.Serial;

/** A registration that cannot be accepted. */
public final class InvalidRegistration extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidRegistration(String reason) {
        super(reason);
    }
}
