// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * An H2 database in memory behind a pool of connections. In comes SQL with its arguments; out go rows, which the caller
 * reads. The meaning of rows and any metrics do not belong here.
 */
@NullMarked
package dev.gnomon.example.database;

import org.jspecify.annotations.NullMarked;
