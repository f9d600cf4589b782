// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What recording costs when the series is looked up for it, by label values or by name. In come counters with a few dozen
 * series, and values as a request brings them; out go times per increment. Handles that were looked up before belong to
 * {@code record}.
 */
@NullMarked
package dev.gnomon.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
