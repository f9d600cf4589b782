// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The compiler's utilities for elements and types, passed together.
 *
 * @param elements what is declared
 * @param types how types relate
 */
public record Compilation(Elements elements, Types types) {}
