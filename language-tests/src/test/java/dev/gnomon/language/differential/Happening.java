// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.annotation.EventTime;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An event that random methods handle.
 *
 * @param when it was emitted; nothing, if that cannot be read
 * @param isDated whether it has the instant at all
 */
public record Happening(@Nullable Instant when, boolean isDated) {
    /** Longer ago than the longest bucket. */
    static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    /** By a clock that is wrong. */
    static final Instant NOT_YET = Instant.parse("2201-01-01T00:00:00Z");

    /** The instant of emission, unless that fails. */
    @EventTime
    public @Nullable Instant at() {
        if (when == null && isDated) {
            throw new IllegalStateException("an instant that cannot be read");
        }
        return isDated ? when : null;
    }

    static @Nullable Happening any(Random random) {
        return random.nextInt(5) == 0 ? null : new Happening(instant(random), random.nextBoolean());
    }

    /** An instant of which it is known how it compares with now; or nothing. */
    static @Nullable Instant instant(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> LONG_AGO;
            default -> NOT_YET;
        };
    }
}
