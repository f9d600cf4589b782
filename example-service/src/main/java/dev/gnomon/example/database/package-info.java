// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * An H2 database in memory behind a pool of connections. In comes SQL with its arguments; out go rows, read by the
 * caller. What the rows mean, and anything that is measured, does not belong here.
 */
@NullMarked
package dev.gnomon.example.database;

import org.jspecify.annotations.NullMarked;
