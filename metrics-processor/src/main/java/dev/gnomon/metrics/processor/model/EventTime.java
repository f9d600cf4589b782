// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.Optional;

/**
 * The place where the handler of an event finds the instant of emission.
 *
 * @param parameter the parameter of the measured method
 * @param accessor the method of the parameter that returns the instant; absent if the parameter is the instant
 * @param form how the instant is written
 * @param obstacle why the decorator cannot call the accessor, as a sentence with the remedy
 * @param position the annotation, or the handler if the annotation is on another type
 */
public record EventTime(
        Parameter parameter, Optional<Accessors> accessor, Form form, Optional<String> obstacle, Position position) {
    /** How an instant is written. */
    public enum Form {
        /** As an {@code Instant}. */
        INSTANT,
        /** As a {@code java.util.Date}. */
        DATE,
        /** As milliseconds since the epoch. */
        MILLIS,
        /** As milliseconds since the epoch, or null. */
        BOXED_MILLIS
    }
}
