// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Qualifies, for an injector, the object that the decorator of an interface wraps.
 *
 * <p>For {@code @Metrics interface Payments} the generated {@code PaymentsMetricsModule} binds {@code Payments} to a
 * decorator around {@code @Undecorated Payments}. The application binds the latter:
 *
 * <pre>
 * &#64;Binds &#64;Undecorated Payments payments(CardPayments payments);
 * </pre>
 *
 * <p>It is a qualifier of {@code jakarta.inject}; only applications that use it need that library.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Qualifier
@SuppressWarnings("exports") // who injects reads that module anyway
public @interface Undecorated {}
