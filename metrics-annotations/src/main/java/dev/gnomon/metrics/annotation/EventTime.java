// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the instant at which an event was emitted. The time from it to the call of the handler, a method with
 * {@link Metered#event}, becomes the histogram {@code event_latency_seconds}.
 *
 * <pre>
 * public record OrderPlaced(String orderId, &#64;EventTime Instant at) {}
 * </pre>
 *
 * <p>It stands on a record component, on a method of the event without parameters, or on a parameter of the handler.
 * The type is {@link java.time.Instant}, {@link java.util.Date}, or {@code long} or {@code Long} in milliseconds since
 * the epoch. If the value is null or reading it throws, no latency is recorded. A type that is not an instant, and a
 * second instant, are the error GN132; an {@code @EventTime} without effect is GN116.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface EventTime {}
