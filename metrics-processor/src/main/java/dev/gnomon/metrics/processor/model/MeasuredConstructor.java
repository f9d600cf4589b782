// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A constructor that the decorator of a class repeats.
 *
 * @param signature what it takes and throws
 * @param traits its modifiers
 * @param annotations what is carried over: {@code @Inject}, {@code @AssistedInject}, {@code @Deprecated}, {@code
 * @SuppressWarnings}
 * @param injected whether an injector calls it
 */
public record MeasuredConstructor(
        Signature signature, Set<Trait> traits, List<AnnotationSpec> annotations, boolean injected) {
    private static final ClassName ASSISTED_INJECT = ClassName.get("dagger.assisted", "AssistedInject");

    /** Copies the collections. */
    public MeasuredConstructor {
        traits = Set.copyOf(traits);
        annotations = List.copyOf(annotations);
    }

    /** Whether a factory that Dagger writes calls it. */
    public boolean isAssisted() {
        return annotations.stream().anyMatch(annotation -> annotation.type().equals(ASSISTED_INJECT));
    }
}
