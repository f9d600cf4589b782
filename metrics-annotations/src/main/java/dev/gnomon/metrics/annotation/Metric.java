// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a metric. The compiler generates a typed handle for it: {@code UserRegistrationHandle} for
 * {@code UserRegistration}, {@code Outer_InnerHandle} for a nested type. A missing label is a compile error.
 *
 * <p><b>A marker</b> is an interface or class without abstract methods. It states its labels here, and their values are
 * strings:
 *
 * <pre>
 * &#64;Metric(type = COUNTER, name = "user_registration_total", labels = {"source", "account_type"})
 * interface UserRegistration {}
 *
 * UserRegistrationHandle.increment("web", "free");
 * </pre>
 *
 * <p><b>An interface with recording methods</b> has typed labels. The handle implements it:
 *
 * <pre>
 * &#64;Metric(type = HISTOGRAM, name = "order_amount", unit = "euros")
 * interface OrderAmount {
 *     void observe(double amount, &#64;Label("currency") Currency currency);
 * }
 *
 * OrderAmountHandle.observe(12.5, Currency.EUR);
 * </pre>
 *
 * <p>The recording methods of a counter are called {@code increment}, of a gauge {@code set}, {@code add},
 * {@code increment}, {@code decrement} and {@code callback}, of a histogram or summary {@code observe}, of a timer
 * {@code record} and {@code start}. {@code series} returns the {@code Counter}, {@code Gauge} and so on itself. The
 * first parameter without {@link Label} that is a primitive number, a {@code Duration} or a {@code DoubleSupplier} is
 * the amount; all other parameters are labels (GN142, GN143). A null label is recorded as {@code none}.
 *
 * <p>If all labels are enums or booleans, every series exists at zero from the first scrape and is found by index; more
 * than 10,000 combinations are the error GN144.
 *
 * <p>The static methods record into the installed registry and never throw. For one registry,
 * {@code OrderAmountHandle.of(registry)} returns an {@code OrderAmountHandle.Bound} with the same methods, which can
 * also be injected. If Dagger is on the class path, {@code OrderAmountMetricsModule} binds the interface to it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Metric {
    /** The type of the metric. */
    MetricType type();

    /** The metric's name. The unit, and {@code _total} for a counter, are added if they are missing (GN201). */
    String name();

    /** The help text, a sentence. */
    String description() default "";

    /** The base unit in the plural, for example {@code "euros"}. It becomes the suffix of the name. */
    String unit() default "";

    /**
     * The label names of a marker, in the order of the handle's parameters. An interface states them by its parameters.
     */
    String[] labels() default {};

    /** Upper bounds of a histogram's or timer's buckets, ascending (GN202). A timer's are in seconds. */
    double[] buckets() default {};

    /** The quantiles of a summary, between 0 and 1, ascending (GN208). */
    double[] quantiles() default {};

    /**
     * Whether to record a native histogram beside the classic one of a histogram or timer, see
     * {@link Metered#nativeHistogram}.
     */
    boolean nativeHistogram() default false;
}
