// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.users;

import java.io.Serial;

/** No user has this identifier. */
public final class UserNotFound extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    UserNotFound(String id) {
        super("There is no user " + id);
    }
}
