// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Observations in a metric's unit, with their count, their sum and, if asked for, a window from which quantiles are
 * read. Count and sum are of all observations since the start, as Prometheus wants them, and never lose one; the
 * quantiles are of the last four to five minutes, the window of client_java: five slices of a minute each.
 *
 * <p>Thread-safe. Observing takes no lock, never waits and never throws; it allocates nothing but a slice each minute,
 * and what a value of a magnitude not yet seen in that minute needs. With a window it reads the clock once. The count
 * never falls from one reading to the next; the sum may be ahead of it, and the window behind, by observations just
 * being made.
 *
 * <p>About 150 bytes without a window. With one, a {@link Sketch} for each slice: 30 kB for values that lie within three
 * powers of ten.
 */
public final class SummaryRecorder {
    private static final int SLICES = 5;
    private static final long SLICE_NANOS = Duration.ofMinutes(1).toNanos();

    private final LongAdder count = new LongAdder();
    private final FiniteSum sum = new FiniteSum();
    private final @Nullable SummaryWindow window;

    private SummaryRecorder(@Nullable SummaryWindow window) {
        this.window = window;
    }

    /** A summary that has no quantiles. */
    public static SummaryRecorder ofTotals() {
        return new SummaryRecorder(null);
    }

    /** A summary of whose last minutes any quantile can be read. */
    public static SummaryRecorder withWindow() {
        return withWindow(System::nanoTime);
    }

    /** The same by another clock, which tells nanoseconds and does not go back. */
    static SummaryRecorder withWindow(LongSupplier clock) {
        return new SummaryRecorder(new SummaryWindow(clock, SLICES, SLICE_NANOS));
    }

    /** Counts {@code value}; answers {@code false} and changes nothing if it or the sum is not finite. */
    public boolean observe(double value) {
        if (!sum.add(value)) {
            return false;
        }
        count.increment();
        if (window != null) {
            window.add(value);
        }
        return true;
    }

    /** What has been observed up to now. */
    public SummaryReading read() {
        SketchReading recent = window == null ? SketchReading.EMPTY : window.read();
        return new SummaryReading(count.sum(), sum.value(), recent);
    }
}
