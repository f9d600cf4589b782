// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The one rule book for names, labels, units, buckets and quantiles, and the list of the metrics of calls. In comes what a
 * user wrote, as strings and numbers; out goes the same, composed, or a sentence that says what is wrong with it. The
 * annotation processor and the runtime both ask here, so a name that compiles is a name that registers; nothing here knows
 * a compiler or a registry.
 */
@NullMarked
package dev.gnomon.metrics.vocabulary;

import org.jspecify.annotations.NullMarked;
