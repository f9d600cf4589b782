// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * From elements and annotation mirrors to the model: the only package that looks into {@code javax.lang.model}. In come
 * the elements of a round; out go records with a position that knows its element. Annotations are read by name.
 * Annotations that nothing reads, or that a subtype leaves behind, are reported here, since their place is known nowhere
 * else; whether a declaration is right is not judged here.
 */
@NullMarked
package dev.gnomon.metrics.processor.read;

import org.jspecify.annotations.NullMarked;
