// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a metric by a type of its own, for which a typed handle is generated.
 *
 * <p>{@code @Metric(type = COUNTER, name = "user_registration_total", labels = {"source", "account_type"}) interface
 * UserRegistration {}} yields {@code UserRegistrationHandle.increment(String source, String accountType)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Metric {
    /** What the metric is. */
    MetricType type();

    /** The metric's name. */
    String name();

    /** What the metric says, in a sentence. */
    String description() default "";

    /** The base unit in the plural, for example {@code "euros"}; it becomes the name's suffix. */
    String unit() default "";

    /** The names of the metric's labels, in the order of the handle's parameters. */
    String[] labels() default {};

    /** Upper bounds, ascending, of a histogram's or timer's buckets. */
    double[] buckets() default {};

    /** The quantiles of a summary, each between 0 and 1. */
    double[] quantiles() default {};
}
