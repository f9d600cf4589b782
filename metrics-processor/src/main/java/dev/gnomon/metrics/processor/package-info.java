// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor. In come rounds of annotated elements from javac; out go findings and source files. The
 * order of the stages stands here: place, read, name, validate, generate. What a stage does stands in its package.
 */
@NullMarked
package dev.gnomon.metrics.processor;

import org.jspecify.annotations.NullMarked;
