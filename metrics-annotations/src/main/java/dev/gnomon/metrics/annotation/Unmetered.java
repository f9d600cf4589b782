// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Excludes a method of a {@link Metrics} type: it is neither a request of the service nor an action. The decorator of a
 * class does not override it, and the decorator of an interface passes the call on.
 *
 * <p>Overriding methods inherit the annotation unless they have {@link Metered}. It may stand in any supertype of a
 * measured type. On a method that would not be measured anyway it is the error GN116, and together with
 * {@code @Metered} GN115.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Unmetered {}
