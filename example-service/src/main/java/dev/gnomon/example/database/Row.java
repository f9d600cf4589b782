// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads one row.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface Row<T> {
    /** What the current row of the results is. */
    T read(ResultSet results) throws SQLException;
}
