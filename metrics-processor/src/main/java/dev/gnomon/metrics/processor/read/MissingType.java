// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.diagnostic.Position;

/**
 * The type without which no code can be generated for another.
 *
 * @param name of the type, as far as the compiler knows it
 * @param mentionedBy the declaration that names it, for a message
 * @param mayCome whether a source names it, so that another processor may still generate it
 * @param position the declaration, or the type that inherits it
 */
public record MissingType(String name, String mentionedBy, boolean mayCome, Position position) {}
