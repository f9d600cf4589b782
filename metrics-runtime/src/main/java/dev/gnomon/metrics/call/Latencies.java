// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.value.DurationRecorder;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long ago the events of one series were emitted when their handler was called, by the clocks of who emitted them
 * and of this machine. Nothing, if that is not recorded.
 *
 * <p>Thread-safe; never throws, takes no lock.
 */
public final class Latencies {
    static final Latencies NONE = new Latencies(null);

    /** What an event has that does not say when it was emitted. */
    public static final long NOT_KNOWN = -1;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MAX_SECONDS = Long.MAX_VALUE / SECOND;

    static {
        // While there is stack to spare, as in Storage.
        WallClock.nanos();
    }

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
    public static long nanosSince(@Nullable Instant emitted) {
        try {
            if (emitted == null) {
                return NOT_KNOWN;
            }
            long now = WallClock.nanos();
            long seconds = now / SECOND - emitted.getEpochSecond();
            if (seconds >= MAX_SECONDS) {
                return Long.MAX_VALUE;
            }
            return seconds < 0 ? 0 : Math.max(0, seconds * SECOND + now % SECOND - emitted.getNano());
        } catch (Throwable exhausted) {
            return NOT_KNOWN;
        }
    }

    /** The same of an instant that was so many milliseconds after the beginning of 1970, in UTC. */
    public static long nanosSince(long epochMillis) {
        try {
            long emitted = TimeUnit.MILLISECONDS.toNanos(epochMillis);
            long ago = WallClock.nanos() - emitted;
            return emitted < 0 && ago < 0 ? Long.MAX_VALUE : Math.max(0, ago);
        } catch (Throwable exhausted) {
            return NOT_KNOWN;
        }
    }
}
