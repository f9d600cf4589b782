// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.database;

import java.io.Serial;
import java.sql.SQLException;

/** A failed database operation. */
public final class DatabaseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    DatabaseException(SQLException cause) {
        super(cause);
    }
}
