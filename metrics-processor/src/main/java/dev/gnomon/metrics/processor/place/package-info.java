// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Whether an annotation may stand where it stands: nothing may be ignored without a word. In come the elements of a
 * round and the types that are to be measured; out go findings. An annotation that nothing reads belongs to no measured
 * type, so that no rule of {@code validate} would ever see it; what an annotation says in its right place is not judged
 * here.
 */
@NullMarked
package dev.gnomon.metrics.processor.place;

import org.jspecify.annotations.NullMarked;
