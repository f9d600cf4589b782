// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter of a {@link Metered} method, or of a recording method of a {@link Metric}, a label.
 *
 * <pre>
 * &#64;Metered
 * public Receipt pay(&#64;Label Currency currency, &#64;Label(from = "account().tier()") Order order) {...}
 * </pre>
 *
 * <p>The value is the name of an enum constant, or the text of {@link String#valueOf(Object)}; an
 * {@link java.util.Optional} stands for its content. It is {@code none} if the parameter is null or empty, or if
 * reading it throws. A type without a text of its own, such as an array, is the error GN131.
 *
 * <p>Series of enums and booleans exist at zero from the first scrape. Series of other types appear with the first call
 * that has their value.
 *
 * <p>An overriding method without annotations inherits {@code @Metered} together with the labels. If it has
 * {@code @Metered} itself, only its own labels count (warning GN134).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Label {
    /** The label's name. Default: the name of the parameter in snake_case. */
    String value() default "";

    /**
     * A path of methods without parameters from the parameter to the value, for example {@code "account().tier()"}. The
     * compiler checks it: code in the package of the measured type must be able to call each of them (GN131). If a
     * method returns null or throws, the value is {@code none}.
     */
    String from() default "";

    /**
     * The number of distinct values to keep, at least 1 (GN211); later values are recorded as {@code other}.
     * {@code none}, {@code unknown} and {@code other} do not count. Enums and booleans keep all their values.
     */
    int max() default 100;
}
