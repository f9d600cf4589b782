// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import java.util.List;

/**
 * A path of accessors without arguments, such as {@code account().tier()}, from a parameter to the recorded value.
 *
 * @param path as it is written
 * @param steps the names of the methods, in order; none if the path is not one
 * @param inferred whether the last one is generic in what it returns, so that its type depends on where it is called
 * @param warnings what the compiler says of calling them: {@code deprecation}, {@code removal}
 */
public record Accessors(String path, List<String> steps, boolean inferred, List<String> warnings) {
    /** Copies the lists. */
    public Accessors {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }
}
