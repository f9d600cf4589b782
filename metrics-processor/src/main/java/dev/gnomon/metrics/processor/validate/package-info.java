// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * One class per subject, one rule per code: in comes the model, out go findings. Nothing is repaired here, and nothing
 * that passes may fail in a generator.
 */
@NullMarked
package dev.gnomon.metrics.processor.validate;

import org.jspecify.annotations.NullMarked;
