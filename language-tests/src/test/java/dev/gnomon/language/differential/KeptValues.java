// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The values that are kept of labels that may have any; what stands for a missing one is kept besides. */
final class KeptValues {
    private static final int LONGEST_VALUE = 256;
    private static final Set<String> STAND_INS = Set.of("none", "unknown", DeclaredCall.OTHER);

    private final Map<Object, Map<String, Set<String>>> kept = new HashMap<>();

    /** What {@code value} is recorded as, in a label of {@code owner}. */
    String admitted(Object owner, DeclaredLabel label, String value) {
        Set<String> values = kept.computeIfAbsent(owner, key -> new HashMap<>())
                .computeIfAbsent(label.name(), key -> new LinkedHashSet<>());
        if (!label.closed().isEmpty() || values.contains(value) || STAND_INS.contains(value)) {
            return value;
        }
        if (value.length() > LONGEST_VALUE || values.size() == label.max()) {
            return DeclaredCall.OTHER;
        }
        values.add(value);
        return value;
    }
}
