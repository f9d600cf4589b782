// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps the documents true. In come the Markdown files of this repository and the quickstart they quote, compiled with
 * the real processor and run against the real runtime; out goes a failure for every block that is not what it claims
 * to be. The pages of the diagnostics are compiled where the diagnostics are tested.
 */
@NullMarked
package dev.gnomon.language.documentation;

import org.jspecify.annotations.NullMarked;
