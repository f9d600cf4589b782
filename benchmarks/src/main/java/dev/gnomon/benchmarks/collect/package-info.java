// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a reading of everything costs. In come 10,000 series, the same in each library; out goes the time until they stand
 * in objects that an exporter could write. Writing them belongs to {@code encode}.
 */
@NullMarked
package dev.gnomon.benchmarks.collect;

import org.jspecify.annotations.NullMarked;
