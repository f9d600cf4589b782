// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import dev.gnomon.metrics.processor.diagnostic.Position;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place that javac can underline.
 *
 * @param element the declaration
 * @param annotation the annotation on it, where that is meant
 * @param value the value in the annotation, where that is meant
 */
public record SourcePosition(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Position {
    public static SourcePosition of(Element element) {
        return new SourcePosition(element, null, null);
    }
}
