// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.List;
import javax.lang.model.element.Element;

/** The warnings that {@code @SuppressWarnings} names. */
public final class Suppressed {
    private static final String OURS = "gnomon";

    private Suppressed() {}

    /** The warnings that are suppressed on {@code element} itself. */
    public static List<String> on(Element element) {
        return AnnotationReader.find(element, "java.lang.SuppressWarnings")
                .map(annotation -> annotation.strings("value"))
                .orElse(List.of());
    }

    /** The warning that a use of {@code element} causes, if any. */
    public static List<String> ofUse(Element element) {
        return AnnotationReader.find(element, "java.lang.Deprecated")
                .map(deprecated -> deprecated.bool("forRemoval", false) ? "removal" : "deprecation")
                .stream()
                .toList();
    }

    /** Whether our own warnings are suppressed on a declaration or around it, by {@code @SuppressWarnings("gnomon")}. */
    public static boolean areOurs(Element element) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (on(around).contains(OURS)) {
                return true;
            }
        }
        return false;
    }
}
