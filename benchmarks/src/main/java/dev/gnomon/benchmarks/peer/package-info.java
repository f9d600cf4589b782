// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the stages share, so that every library is measured alike: how a benchmark is run, the same bounds and series in
 * each library, and the evidence that a run recorded anything. Nothing that is timed belongs here.
 */
@NullMarked
package dev.gnomon.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
