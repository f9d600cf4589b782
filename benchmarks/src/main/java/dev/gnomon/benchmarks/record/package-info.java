// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a measured call costs on the thread that makes it. In come an annotated class, compiled by the processor of this
 * build, and the peers at their best; out go times per call, to be compared within one run only. Reading the metrics,
 * and results of any kind, do not belong here.
 */
@NullMarked
package dev.gnomon.benchmarks.record;

import org.jspecify.annotations.NullMarked;
