// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Decides names: of generated classes, constants and fields, and of actions and metrics. In comes the model, out go
 * declarations with their names; pure functions of one type, so that a name never depends on the order of files. {@link
 * dev.gnomon.metrics.processor.naming.Declarations} holds all of a compilation. Whether a name is allowed is not decided
 * here but by the rule book of the vocabulary.
 */
@NullMarked
package dev.gnomon.metrics.processor.naming;

import org.jspecify.annotations.NullMarked;
