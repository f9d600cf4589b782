// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the annotation processor adds to a compilation. In come the sources of a made-up project; out goes the time until
 * javac has finished, without a processor, with ours and with Dagger's.
 */
@NullMarked
package dev.gnomon.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
