// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter of a {@link Metered} method, or of a recording method of a {@link Metric}, a label: every series of
 * that method then carries the parameter's value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Label {
    /** The label's name; by default the parameter's own name in snake_case. */
    String value() default "";

    /** A path of no-argument accessors from the parameter to the value, for example {@code "account().tier()"}. */
    String from() default "";

    /** How many distinct values are kept; those beyond it become {@code other}. */
    int max() default 100;
}
