// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the tests of {@code recording}, {@code series} and the registry, and judges them. In come the outcomes that jcstress counted;
 * out goes a failure for each forbidden outcome that was seen, and for each twin's that was not. No scenario belongs
 * here.
 */
@NullMarked
package dev.gnomon.concurrency;

import org.jspecify.annotations.NullMarked;
