// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a method of a {@link Metrics} type out: it is neither a request of the service nor an action. The decorator of
 * a class does not override it; the decorator of an interface passes the call on. It applies to overrides too, unless
 * they are annotated with {@link Metered}, and in every type that inherits the method: the one that declares it need not
 * be measured.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Unmetered {}
