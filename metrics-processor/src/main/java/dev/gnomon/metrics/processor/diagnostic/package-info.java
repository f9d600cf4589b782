// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the compiler says to the user. In come a code, the words for one case and an opaque position; out go findings.
 * How a position is found in a source file, and how a finding is printed, do not belong here.
 */
@NullMarked
package dev.gnomon.metrics.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
