// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long ago the events of one series were emitted when their handler was called, by the clocks of who emitted them
 * and of this machine. Nothing, if that is not recorded.
 *
 * <p>Thread-safe; never throws, takes no lock.
 */
final class Latencies {
    static final Latencies NONE = new Latencies(null);

    private static final long MAX_SECONDS = Long.MAX_VALUE / 1_000_000_000;

    private final @Nullable DurationRecorder recorder;

    Latencies(@Nullable Supplier<DurationRecorder> maker) {
        this.recorder = maker == null ? null : maker.get();
    }

    /** Records an event that was emitted then; one that comes from the future was emitted now. */
    void record(Instant emitted) {
        try {
            if (recorder != null) {
                recorder.record(nanosSince(emitted));
            }
        } catch (Throwable exhausted) {
            // The handler is to be called all the same.
        }
    }

    Optional<HistogramReading> read() {
        return recorder == null ? Optional.empty() : Optional.of(recorder.read());
    }

    private static long nanosSince(Instant emitted) {
        Duration ago = Duration.between(emitted, Instant.now());
        if (ago.isNegative()) {
            return 0;
        }
        return ago.toSeconds() < MAX_SECONDS ? ago.toNanos() : Long.MAX_VALUE;
    }
}
