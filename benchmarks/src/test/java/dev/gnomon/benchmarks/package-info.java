// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Tests of the module as a whole: its packages. Tests of a stage belong to the stage's package.
 */
@NullMarked
package dev.gnomon.benchmarks;

import org.jspecify.annotations.NullMarked;
