// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field a metric that the application's code records. The generated decorator assigns the field.
 *
 * <pre>
 * &#64;Metrics
 * public class Cache {
 *     &#64;MetricField(description = "Ratio of hits to requests")
 *     Gauge hitRatio;
 *
 *     &#64;MetricField(description = "Lookups", labels = "region")
 *     MetricFamily&lt;Counter&gt; lookups;
 *
 *     public void clear() {
 *         hitRatio.set(0);
 *         lookups.labelValues("eu").increment();
 *     }
 * }
 * </pre>
 *
 * <p>The field's type is the metric's type: {@code Counter}, {@code Gauge}, {@code Histogram}, {@code Summary} or
 * {@code Timer} (GN122). With {@link #labels} it is a {@code MetricFamily} of that type (GN124). The field is neither
 * private, static nor final (GN121). Until the constructors of the class have returned, it is {@code null}.
 *
 * <p>The class is measured, or an injector creates it by an {@code @Inject} constructor, or it is a superclass of such
 * a class. Fields of a superclass have the prefix of the superclass if it has {@link Metrics} itself, and otherwise the
 * prefix of the inheriting class.
 *
 * <p>All instances of a class share the metric, and so do classes that declare it alike. Their counts add up. A gauge
 * shows only the value that was set last (warning GN212).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface MetricField {
    /** The metric's name after the prefix. Default: the field's name in snake_case, with unit and suffix (GN201). */
    String name() default "";

    /** The help text, a sentence. */
    String description() default "";

    /** The base unit in the plural, for example {@code "bytes"}. It becomes the suffix of the name. */
    String unit() default "";

    /** The names of the labels, in the order of {@code MetricFamily.labelValues}. */
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
