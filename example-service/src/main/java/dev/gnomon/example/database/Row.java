// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads one row.
 *
 * @param <T> the type that a row becomes
 */
@FunctionalInterface
public interface Row<T> {
    /** Converts the current row of the results. */
    T read(ResultSet results) throws SQLException;
}
