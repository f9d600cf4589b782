// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field a metric that the type's own code sets: of a measured type, of a class that an injector makes by an
 * {@code @Inject} constructor, or of a superclass of either.
 *
 * <p>For {@code @MetricField(description = "...") Gauge cacheHitRatio;} the decorator's constructor assigns the gauge
 * {@code cache_hit_ratio}, after the constructors of the type have run: until then the field is {@code null}. The
 * field's type, {@code Counter}, {@code Gauge}, {@code Histogram}, {@code Summary} or {@code Timer}, is the metric's
 * type; with {@link #labels} the field holds all series, as a {@code MetricFamily<Gauge>}. Two instances of the type
 * share the metric, and so do two types that declare it alike: what they count adds up, but of a gauge the last to set it
 * wins, which the compiler warns of. A class that is neither measured itself nor metered gets a decorator that does nothing else.
 *
 * <p>What a superclass declares has the prefix of the superclass, if that is annotated with {@link Metrics} itself, and
 * else that of the type which inherits it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface MetricField {
    /** The metric's name after the type's prefix; by default the field's own in snake_case, with unit and suffix. */
    String name() default "";

    /** What the metric says, in a sentence, for the catalogue and the scrape. */
    String description() default "";

    /** The base unit in the plural, for example {@code "bytes"}; it becomes the name's suffix. */
    String unit() default "";

    /** The names of the metric's labels, in the order of {@code MetricFamily.labelValues}. */
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
