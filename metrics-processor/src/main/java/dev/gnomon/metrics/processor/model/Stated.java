// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;

/**
 * A value that an annotation states, or its default, and its place.
 *
 * @param <T> the kind of value
 * @param value the value
 * @param position the value in the source, or the annotation where the value is not written
 * @param elements the places of the elements of an array; empty where they are not known
 */
public record Stated<T>(T value, Position position, List<? extends Position> elements) {
    /** Copies the list. */
    public Stated {
        elements = List.copyOf(elements);
    }

    /** A value that is not an array. */
    public Stated(T value, Position position) {
        this(value, position, List.of());
    }

    /** The place of element {@code i} of an array, as near as it is known. */
    public Position position(int i) {
        return i < elements.size() ? elements.get(i) : position;
    }
}
