// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.NameAllocator;
import java.util.List;

/**
 * The names of classes, packages and constants that generated expressions use. A parameter or field of such a name
 * would hide them, so it gets another name.
 */
public final class ReservedNames {
    private static final List<String> NAMES = List.of(
            "Arguments",
            "CallDefinition",
            "Definitions",
            "FlowAdapters",
            "Flux",
            "INSTALLED",
            "Instant",
            "LabelDefinition",
            "LabelRules",
            "LabelValues",
            "Metered",
            "MetricDefinition",
            "Mono",
            "Objects",
            "ServiceDefinition",
            // What names in full begin with.
            "dev",
            "java");

    private static final NameAllocator ALLOCATED = new NameAllocator();

    static {
        NAMES.forEach(ALLOCATED::newName);
    }

    private ReservedNames() {}

    /** An allocator of names for variables, which gives out none of these. */
    public static NameAllocator allocator() {
        return ALLOCATED.clone();
    }
}
