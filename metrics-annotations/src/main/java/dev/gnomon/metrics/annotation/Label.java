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
 *
 * <p>The value is the text itself, the name of an enum constant, {@code true} or {@code false}, a number as
 * {@link String#valueOf(Object)} writes it, and of any other object what its {@code toString()} says; an
 * {@link java.util.Optional} stands for what it holds. It is {@code none} where there is nothing or a null, or where
 * reading it throws. The series of enums and booleans exist from the first scrape, those of other values from the first
 * call that has them.
 *
 * <p>A method that overrides a metered one, and is not annotated itself, inherits its labels with {@link Metered}. One that
 * is annotated itself has the labels of its own parameters alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Label {
    /** The label's name; by default the parameter's own name in snake_case. */
    String value() default "";

    /**
     * A path of accessors without parameters from the parameter to the value, for example {@code "account().tier()"}. The
     * compiler follows it: each accessor must exist, and be one that a class in the package of the measured type can call.
     * A null on the way, or an accessor that throws, makes the value {@code none}.
     */
    String from() default "";

    /**
     * How many distinct values are kept, 1 at least; those beyond it become {@code other}. {@code none}, {@code unknown} and
     * {@code other} are kept besides. Enums and booleans have all their values.
     */
    int max() default 100;
}
