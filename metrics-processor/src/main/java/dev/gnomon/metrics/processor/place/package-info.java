// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Checks the places of annotations, so that none is silently ignored. In come the elements of a round and the types to
 * measure; out go findings. An annotation that nothing reads belongs to no measured type, so the rules of {@code
 * validate} never see it. The elements of an annotation are not checked here.
 */
@NullMarked
package dev.gnomon.metrics.processor.place;

import org.jspecify.annotations.NullMarked;
