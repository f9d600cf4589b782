// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The annotations that generated code repeats from the source. In come elements and types; out go annotations that
 * generated code can write, values included, and the warnings that writing them causes. What our own annotations say is
 * not read here.
 */
@NullMarked
package dev.gnomon.metrics.processor.carried;

import org.jspecify.annotations.NullMarked;
