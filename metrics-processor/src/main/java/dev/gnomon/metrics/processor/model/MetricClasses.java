// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.annotation.MetricType;

/** The classes of the runtime that users write in fields and recording methods. */
public final class MetricClasses {
    /** A running measurement of a timer. */
    public static final ClassName STOPWATCH = runtime("Stopwatch");

    /** A metric with all its series. */
    public static final ClassName FAMILY = runtime("MetricFamily");

    private MetricClasses() {}

    /** One series of a metric of {@code type}. */
    public static ClassName series(MetricType type) {
        return runtime(
                switch (type) {
                    case COUNTER -> "Counter";
                    case GAUGE -> "Gauge";
                    case HISTOGRAM -> "Histogram";
                    case SUMMARY -> "Summary";
                    case TIMER -> "Timer";
                });
    }

    private static ClassName runtime(String simpleName) {
        return ClassName.get("dev.gnomon.metrics", simpleName);
    }
}
