// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the instant at which an event was emitted, on an accessor of the event or on a parameter of its handler, the
 * method that is annotated with {@link Metered#event}. The time from it to the start of processing becomes
 * {@code event_latency_seconds}. An instant is a {@link java.time.Instant}, a {@link java.util.Date}, or a {@code long} or
 * {@code Long} of milliseconds since the epoch. Where it is null or cannot be read, no latency is recorded.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface EventTime {}
