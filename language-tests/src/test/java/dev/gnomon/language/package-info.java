// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The language as users write it. In comes source text, which the real compiler compiles with the real processor and
 * {@code -Xlint:all -Werror}; out come diagnostics, generated source, or the metrics of a run. Tests of one class of
 * the processor or of the runtime alone belong in their modules.
 */
@NullMarked
package dev.gnomon.language;

import org.jspecify.annotations.NullMarked;
