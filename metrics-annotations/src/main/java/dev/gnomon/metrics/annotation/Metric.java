// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a metric by a type of its own, for which a typed handle is generated beside it: {@code UserRegistrationHandle}
 * for {@code UserRegistration}, {@code Outer_InnerHandle} for a nested type. Its static methods record into the
 * installed registry and never throw; {@code UserRegistrationHandle.of(registry)}, and an injector, make a
 * {@code UserRegistrationHandle.Bound} that has the same methods for one registry. A missing label is an error of the
 * compiler.
 *
 * <p><b>A marker</b>, an interface or class without methods, states the labels here; their values are strings.
 *
 * <pre>
 * &#64;Metric(type = COUNTER, name = "user_registration_total", labels = {"source", "account_type"})
 * interface UserRegistration {}
 *
 * UserRegistrationHandle.increment("web", "free");
 * </pre>
 *
 * <p>A counter's handle has {@code increment}, alone or with an amount; a gauge's {@code set}, {@code add},
 * {@code increment}, {@code decrement} and {@code callback}; a histogram's or summary's {@code observe}; a timer's
 * {@code record} and {@code start}. {@code series} answers the {@code Counter}, {@code Gauge}... itself.
 *
 * <p><b>An interface with recording methods</b> of these names has a handle that implements it. The first parameter
 * without {@link Label} that is a primitive number, a {@code Duration} or a {@code DoubleSupplier} is the amount, as the type of
 * metric asks for; all others are labels, of any type. If all of them are enums or booleans, every series exists at zero
 * from the first scrape, and is found without hashing. A null is recorded as {@code none}. Where Dagger is on the class
 * path, {@code OrderAmountMetricsModule} binds the interface to its handle.
 *
 * <pre>
 * &#64;Metric(type = HISTOGRAM, name = "order_amount", unit = "euros")
 * interface OrderAmount {
 *     void observe(double amount, &#64;Label("currency") Currency currency);
 * }
 *
 * OrderAmountHandle.observe(12.5, Currency.EUR);
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Metric {
    /** What the metric is. */
    MetricType type();

    /** The metric's name; the unit and a counter's {@code _total} are added where they are missing. */
    String name();

    /** What the metric says, in a sentence. */
    String description() default "";

    /** The base unit in the plural, for example {@code "euros"}; it becomes the name's suffix. */
    String unit() default "";

    /** The names of a marker's labels, in the order of the handle's parameters; an interface's parameters say its own. */
    String[] labels() default {};

    /** Upper bounds, ascending, of a histogram's or timer's buckets. */
    double[] buckets() default {};

    /** The quantiles of a summary, each between 0 and 1. */
    double[] quantiles() default {};

    /**
     * Whether a histogram or timer is kept as a native histogram as well, for quantiles within 9.1 %. It is shown in the
     * protobuf format alone, as that of {@link Metered#nativeHistogram} is.
     */
    boolean nativeHistogram() default false;
}
