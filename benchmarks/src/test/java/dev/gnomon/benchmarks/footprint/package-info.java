// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/** Tests of what weighs memory. */
@NullMarked
package dev.gnomon.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
