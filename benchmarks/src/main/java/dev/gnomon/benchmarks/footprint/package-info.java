// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What it costs to have metrics at all: the memory they keep, and the time it takes to register them when a process
 * starts. In come a thousand metered methods; out go bytes per method and milliseconds for all.
 */
@NullMarked
package dev.gnomon.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
