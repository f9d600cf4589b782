// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The switches {@code enabled} and {@code events} of annotations. */
public final class Switches {
    private Switches() {}

    /** Whether {@code @Metrics} is switched off on a type, and with it everything that the type says. */
    public static boolean isDisabled(TypeElement type) {
        return isPresent(type, AnnotationNames.METRICS) && !isEnabled(type, AnnotationNames.METRICS);
    }

    /** Whether {@code @Metered} is switched off on a type or method. */
    public static boolean isMeteringDisabled(Element element) {
        return isPresent(element, AnnotationNames.METERED) && !isEnabled(element, AnnotationNames.METERED);
    }

    /** Whether {@code @Metered} stands on a type or method, and is not switched off. */
    public static boolean isMetered(Element element) {
        return isEnabled(element, AnnotationNames.METERED);
    }

    /** Whether the public methods of a type publish events. */
    public static boolean publishes(TypeElement type) {
        return AnnotationReader.find(type, AnnotationNames.METRICS)
                .filter(metrics -> metrics.bool("enabled", true) && metrics.bool("events", false))
                .isPresent();
    }

    /** Whether {@code annotation} stands on {@code element}, and is not switched off. */
    public static boolean isEnabled(Element element, String annotation) {
        return AnnotationReader.find(element, annotation)
                .filter(found -> found.bool("enabled", true))
                .isPresent();
    }

    private static boolean isPresent(Element element, String annotation) {
        return AnnotationReader.isPresent(element, annotation);
    }
}
