// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.SketchReading;
import dev.gnomon.metrics.reading.SummaryReading;
import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Observations in a metric's unit, with their count, their sum and, if asked for, a window from which quantiles are
 * read. Count and sum are of all observations since the start, as Prometheus wants them, and never lose one; the
 * quantiles are of the last four to five minutes, the window of client_java: five slices of a minute each.
 *
 * <p>Thread-safe. Observing never throws and, but for the first times of this package, takes no lock and allocates
 * nothing but a slice each minute, and what a value of a magnitude not yet seen in that minute needs. With a window it
 * reads the clock once. The count never falls from one reading to the next; the sum and the window may be behind it by
 * observations just being made.
 *
 * <p>About 150 bytes without a window. With one, a {@link Sketch} for each slice: 30 kB for values that lie within three
 * powers of ten.
 */
public final class SummaryRecorder {
    private static final int SLICES = 5;
    private static final long SLICE_NANOS = Duration.ofMinutes(1).toNanos();

    private static final int COUNT = 0;
    private static final int SUM = 1;

    private final Slots slots;
    private final OverflowSum rest = new OverflowSum();
    private final SteadySum steady = new SteadySum();
    private final @Nullable SummaryWindow window;

    private SummaryRecorder(@Nullable SummaryWindow window, Storage storage) {
        this.window = window;
        this.slots = storage.slots(2, 1);
    }

    /** A summary that has no quantiles. */
    public static SummaryRecorder ofTotals(Storage storage) {
        return new SummaryRecorder(null, storage);
    }

    /** A summary of whose last minutes any quantile can be read. */
    public static SummaryRecorder withWindow(Storage storage) {
        return withWindow(System::nanoTime, storage);
    }

    /** The same by another clock, which tells nanoseconds and does not go back. */
    static SummaryRecorder withWindow(LongSupplier clock, Storage storage) {
        return new SummaryRecorder(new SummaryWindow(clock, SLICES, SLICE_NANOS), storage);
    }

    /** Counts {@code value}; answers {@code false} and changes nothing if it or the sum is not finite. */
    public boolean observe(double value) {
        // Negated, so that NaN goes the other way.
        if (!(Math.abs(value) <= FiniteSum.ORDINARY)) {
            if (!Double.isFinite(value) || !addExtreme(value)) {
                return false;
            }
        } else {
            steady.expect(value);
            slots.count(COUNT, SUM, value);
        }
        if (window != null) {
            window.add(value);
        }
        return true;
    }

    private boolean addExtreme(double value) {
        steady.expect(value);
        boolean added = rest.add(value);
        if (added) {
            slots.add(COUNT, 1);
        }
        return added;
    }

    /** What has been observed up to now. */
    public SummaryReading read() {
        SketchReading recent = window == null ? SketchReading.EMPTY : window.read();
        double sum = steady.show(slots.sumOfDoubles(SUM) + rest.value());
        return new SummaryReading(slots.sum(COUNT), sum, recent);
    }
}
