// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of declarations, a class per subject. In comes the model, out go findings. A model without errors can
 * always be generated; nothing is corrected here.
 */
@NullMarked
package dev.gnomon.metrics.processor.validate;

import org.jspecify.annotations.NullMarked;
