// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Holds the diagnostics to their word. In come the cases, small source files that break or keep a rule, and the pages
 * that quote them; out goes a failure for every text, line or column that is not the expected one. What correct
 * programs do when they run is tested beside this package.
 */
@NullMarked
package dev.gnomon.language.diagnostic;

import org.jspecify.annotations.NullMarked;
