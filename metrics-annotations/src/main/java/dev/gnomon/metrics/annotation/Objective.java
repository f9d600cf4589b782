// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States a service level objective of a method or service. Not supported yet (GN301). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Objective {
    /** The percentage of calls that succeed, for example 99.9. Default: 0, no objective. */
    double success() default 0;

    /** A duration such as {@code "250ms"} in which {@link #latencyTarget} percent of the calls end. */
    String latency() default "";

    /** The percentage of calls that end within {@link #latency}. */
    double latencyTarget() default 99;

    /** The window of the objective, for example {@code "30d"}. */
    String window() default "30d";
}
