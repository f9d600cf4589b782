// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/** Tests of result files and of the page made of them. */
@NullMarked
package dev.gnomon.benchmarks.report;

import org.jspecify.annotations.NullMarked;
