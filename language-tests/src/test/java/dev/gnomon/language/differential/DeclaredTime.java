// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a handler has the instant from at which its event was emitted.
 *
 * @param parameter the index of the parameter that is the instant, or the event
 */
record DeclaredTime(int parameter) {
    /** Of a handler with these parameters: one that is annotated, or else one whose accessor is. */
    static Optional<DeclaredTime> of(Parameter[] parameters) {
        Optional<DeclaredTime> ofEvent = Optional.empty();
        for (int i = 0; i < parameters.length; i++) {
            if (Words.areOn(parameters[i], "EventTime")) {
                return Optional.of(new DeclaredTime(i));
            }
            if (parameters[i].getType() == Happening.class) {
                ofEvent = Optional.of(new DeclaredTime(i));
            }
        }
        return ofEvent;
    }

    /** The instant that these arguments say, if they say one. */
    Optional<Instant> instant(@Nullable Object[] arguments) {
        try {
            Object said = arguments[parameter];
            if (said instanceof Happening event) {
                return Optional.ofNullable(event.at());
            }
            if (said instanceof Date date) {
                return Optional.of(date.toInstant());
            }
            return said instanceof Long millis
                    ? Optional.of(Instant.ofEpochMilli(millis))
                    : Optional.ofNullable((Instant) said);
        } catch (IllegalStateException failed) {
            return Optional.empty();
        }
    }
}
