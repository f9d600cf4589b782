// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.element;

import java.util.Set;
import javax.lang.model.element.Element;

/** The names of the annotations that are read; the classes themselves are never loaded. */
public final class AnnotationNames {
    private static final String PACKAGE = "dev.gnomon.metrics.annotation.";

    public static final String METRICS = PACKAGE + "Metrics";
    public static final String METERED = PACKAGE + "Metered";
    public static final String UNMETERED = PACKAGE + "Unmetered";
    public static final String METRIC_FIELD = PACKAGE + "MetricField";
    public static final String METRIC = PACKAGE + "Metric";
    public static final String LABEL = PACKAGE + "Label";
    public static final String EVENT_TIME = PACKAGE + "EventTime";
    public static final String OBJECTIVE = PACKAGE + "Objective";

    /** Annotations of which nothing is generated yet. */
    public static final Set<String> UNSUPPORTED = Set.of(OBJECTIVE);

    public static final Set<String> INJECT = Set.of("jakarta.inject.Inject", "javax.inject.Inject");
    public static final Set<String> QUALIFIER = Set.of("jakarta.inject.Qualifier", "javax.inject.Qualifier");
    public static final Set<String> SCOPE = Set.of("jakarta.inject.Scope", "javax.inject.Scope");

    public static final String ASSISTED = "dagger.assisted.Assisted";
    public static final String ASSISTED_INJECT = "dagger.assisted.AssistedInject";

    /** Whether an injector calls or sets {@code element}, or makes its type by it. */
    public static boolean isInjected(Element element) {
        return INJECT.stream().anyMatch(inject -> AnnotationReader.isPresent(element, inject));
    }

    private AnnotationNames() {}
}
