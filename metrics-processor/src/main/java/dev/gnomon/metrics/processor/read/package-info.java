// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * From elements and annotations to the model. In come the types of a round that are to be measured or declare a metric;
 * out go records with a position that knows its element. Whether an annotation is in its place, and whether a
 * declaration is right, is not judged here.
 */
@NullMarked
package dev.gnomon.metrics.processor.read;

import org.jspecify.annotations.NullMarked;
