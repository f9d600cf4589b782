// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Messages to the user. In come a code, a text and an opaque position; out go findings. Finding a position in a source
 * file and printing a finding do not belong here.
 */
@NullMarked
package dev.gnomon.metrics.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
