// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import dev.gnomon.metrics.processor.diagnostic.Position;

/**
 * What an annotation states, or its default, and where.
 *
 * @param <T> what kind of value it is
 * @param value the value
 * @param position the value in the source, or the annotation where the value is not written
 */
public record Stated<T>(T value, Position position) {}
