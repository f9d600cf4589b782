// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor. In come rounds of annotated elements from javac; out go findings and source files. The
 * order of the steps stands here, read, validate, generate, and nothing of what they do.
 */
@NullMarked
package dev.gnomon.metrics.processor;

import org.jspecify.annotations.NullMarked;
