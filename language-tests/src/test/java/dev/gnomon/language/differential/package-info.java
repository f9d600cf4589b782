// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Compares generated code with a reference. In come random measured types and metrics, random calls of these and random
 * recordings; a reference reads the same types by reflection, keeps its own count, and out goes a failure for the first
 * series in which the registry and the reference differ. What a word of the language means in one example is tested beside
 * this package.
 */
@NullMarked
package dev.gnomon.language.differential;

import org.jspecify.annotations.NullMarked;
