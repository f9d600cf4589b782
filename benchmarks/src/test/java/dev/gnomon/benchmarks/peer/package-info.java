// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/** Tests that the libraries are set up alike. */
@NullMarked
package dev.gnomon.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
