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
 * @param types the types on the way: that of the parameter, and what each accessor returns
 * @param obstacle why it ends before its last accessor, as a sentence with the remedy
 */
record AccessorPath(Accessors accessors, List<TypeMirror> types, Optional<String> obstacle) {
    AccessorPath {
        types = List.copyOf(types);
    }

    static AccessorPath blocked(String path, List<TypeMirror> types, String obstacle) {
        return new AccessorPath(new Accessors(path, List.of(), false, List.of()), types, Optional.of(obstacle));
    }

    /** The type of its last value; absent where an obstacle is. */
    Optional<TypeMirror> end() {
        return obstacle.isPresent() ? Optional.empty() : Optional.of(types.get(types.size() - 1));
    }
}
