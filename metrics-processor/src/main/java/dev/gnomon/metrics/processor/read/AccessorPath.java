// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.model.Accessors;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A path of accessors as far as it can be followed.
 *
 * @param accessors what is called
 * @param end the type of its last value; absent where an obstacle is
 * @param obstacle why it ends before, as a sentence with the remedy
 */
record AccessorPath(Accessors accessors, Optional<TypeMirror> end, Optional<String> obstacle) {
    static AccessorPath blocked(String path, String obstacle) {
        return new AccessorPath(
                new Accessors(path, List.of(), false, List.of()), Optional.empty(), Optional.of(obstacle));
    }
}
