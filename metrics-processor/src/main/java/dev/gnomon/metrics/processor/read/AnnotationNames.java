// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;

/** The names of the annotations that are read; the classes themselves are never loaded. */
final class AnnotationNames {
    private static final String PACKAGE = "dev.gnomon.metrics.annotation.";

    static final String METRICS = PACKAGE + "Metrics";
    static final String METERED = PACKAGE + "Metered";
    static final String UNMETERED = PACKAGE + "Unmetered";
    static final String METRIC_FIELD = PACKAGE + "MetricField";
    static final String METRIC = PACKAGE + "Metric";
    static final String LABEL = PACKAGE + "Label";
    static final String EVENT_TIME = PACKAGE + "EventTime";
    static final String OBJECTIVE = PACKAGE + "Objective";

    /** Annotations of which nothing is generated yet. */
    static final Set<String> UNSUPPORTED = Set.of(OBJECTIVE);

    static final Set<String> INJECT = Set.of("jakarta.inject.Inject", "javax.inject.Inject");
    static final Set<String> QUALIFIER = Set.of("jakarta.inject.Qualifier", "javax.inject.Qualifier");
    static final Set<String> SCOPE = Set.of("jakarta.inject.Scope", "javax.inject.Scope");

    /** Whether an injector calls or sets {@code element}, or makes its type by it. */
    static boolean isInjected(Element element) {
        return INJECT.stream().anyMatch(inject -> AnnotationReader.isPresent(element, inject));
    }

    private AnnotationNames() {}
}
