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

    /** What an event has that does not say when it was emitted. */
    static final long NOT_KNOWN = -1;

    private static final long MAX_SECONDS = Long.MAX_VALUE / 1_000_000_000;

    private final @Nullable DurationRecorder recorder;

    Latencies(@Nullable Supplier<DurationRecorder> maker) {
        this.recorder = maker == null ? null : maker.get();
    }

    /** Records an event that was emitted so many nanoseconds ago, unless that is {@link #NOT_KNOWN}. */
    void record(long nanos) {
        try {
            if (recorder != null && nanos != NOT_KNOWN) {
                recorder.record(nanos);
            }
        } catch (Throwable exhausted) {
            // The handler is to be called all the same.
        }
    }

    Optional<HistogramReading> read() {
        return recorder == null ? Optional.empty() : Optional.of(recorder.read());
    }

    /** How many nanoseconds ago this was: none, if it is in the future; {@link #NOT_KNOWN}, if there is no instant. */
    static long nanosSince(@Nullable Instant emitted) {
        try {
            return emitted == null ? NOT_KNOWN : nanos(Duration.between(emitted, Instant.now()));
        } catch (Throwable exhausted) {
            return NOT_KNOWN;
        }
    }

    private static long nanos(Duration ago) {
        if (ago.isNegative()) {
            return 0;
        }
        return ago.toSeconds() < MAX_SECONDS ? ago.toNanos() : Long.MAX_VALUE;
    }
}
