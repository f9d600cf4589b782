// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The compiler's elements in this project's terms: annotations read by name, the annotations that carry them, what a
 * type inherits and a method overrides, and positions. In comes one element, out goes one fact about it, for {@code
 * read}, {@code place} and {@code injection} alike. The model is not made here, and nothing is reported.
 */
@NullMarked
package dev.gnomon.metrics.processor.element;

import org.jspecify.annotations.NullMarked;
