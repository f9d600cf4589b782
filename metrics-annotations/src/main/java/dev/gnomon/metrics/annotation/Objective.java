// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what a method or a service promises. The latency becomes a bucket bound, and recording and alerting rules with
 * the real metric names are written to {@code META-INF/gnomon/rules.yml}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Objective {
    /** The percentage of calls that succeed, for example 99.9; 0 promises nothing. */
    double success() default 0;

    /** A duration such as {@code "250ms"} within which {@link #latencyTarget} percent of the calls end. */
    String latency() default "";

    /** The percentage of calls that end within {@link #latency}. */
    double latencyTarget() default 99;

    /** The window over which the promise is kept, for example {@code "30d"}. */
    String window() default "30d";
}
