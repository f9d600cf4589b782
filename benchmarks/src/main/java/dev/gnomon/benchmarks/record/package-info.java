// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What recording costs on the thread that does it, when everything was looked up before. In come an annotated class,
 * compiled by the processor of this build, and the peers at their best; out go times per call, to be compared within one
 * run only. Looking up belongs to {@code lookup}, reading to {@code collect}.
 */
@NullMarked
package dev.gnomon.benchmarks.record;

import org.jspecify.annotations.NullMarked;
