// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of a constructor or method.
 *
 * @param name its name
 * @param type its type, as a member of the measured type
 * @param annotations what the decorator repeats: qualifiers and the like
 */
public record Parameter(String name, TypeName type, List<AnnotationSpec> annotations) {
    /** Copies the list. */
    public Parameter {
        annotations = List.copyOf(annotations);
    }
}
