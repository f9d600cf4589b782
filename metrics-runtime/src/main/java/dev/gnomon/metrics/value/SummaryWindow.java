// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.SketchReading;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The values of the last minutes: a ring of slices, each a {@link Sketch} of one epoch, the number of slice lengths
 * since the start. What is read are the epoch that runs and those before it that are still in the ring.
 *
 * <pre>
 * epoch   ... 6     7     8     9    10 (now)       the window: 4 slices that are full and one that is filling
 * place       1     2     3     4     0             epoch modulo 5
 * </pre>
 *
 * <p>The first value of an epoch replaces the slice at its place, five epochs old, by a new one; whoever finds that
 * another thread did it counts in that thread's slice. So a slice is never cleared, and no count is lost to a slice
 * that is turning over. A value whose thread is held up between reading the clock and counting may fall into a later
 * slice, or, once it has been held up for the length of the window, miss it.
 *
 * <p>The slice that was found last is tried first, which spares two divisions; it is only a hint, and one that is out of
 * date costs no more than these.
 *
 * <p>Thread-safe and lock-free: a turn that fails is one that another thread made. A turn allocates a slice, other
 * values only what {@link Sketch#add} says. About 150 bytes, and a sketch for each slice.
 */
final class SummaryWindow {
    private final LongSupplier clock;
    private final long start;
    private final long sliceNanos;
    private final AtomicReferenceArray<@Nullable Slice> ring;
    private volatile @Nullable Slice latest;

    /**
     * Makes an empty window.
     *
     * @param clock tells nanoseconds and does not go back
     */
    SummaryWindow(LongSupplier clock, int slices, long sliceNanos) {
        this.clock = clock;
        this.start = clock.getAsLong();
        this.sliceNanos = sliceNanos;
        this.ring = new AtomicReferenceArray<>(slices);
    }

    /** Counts {@code value}, which is finite, unless there is no memory for a new slice or octave. */
    void add(double value) {
        try {
            current().sketch.add(value);
        } catch (OutOfMemoryError full) {
            // A quantile that misses a value is better than a caller that misses its result.
        }
    }

    /** What has been counted up to now and is not too old. */
    SketchReading read() {
        long oldest = elapsed() / sliceNanos - ring.length() + 1;
        SketchReading window = SketchReading.EMPTY;
        for (int place = 0; place < ring.length(); place++) {
            Slice slice = ring.get(place);
            if (slice != null && slice.epoch >= oldest) {
                window = window.plus(slice.sketch.read());
            }
        }
        return window;
    }

    private Slice current() {
        long elapsed = elapsed();
        Slice slice = latest;
        return slice != null && elapsed < slice.end ? slice : turn(elapsed / sliceNanos);
    }

    private Slice turn(long epoch) {
        int place = (int) (epoch % ring.length());
        Slice found = ring.get(place);
        while (found == null || found.epoch < epoch) {
            Slice fresh = new Slice(epoch, (epoch + 1) * sliceNanos);
            Slice other = ring.compareAndExchange(place, found, fresh);
            found = other == found ? fresh : other;
        }
        latest = found;
        return found;
    }

    private long elapsed() {
        return clock.getAsLong() - start;
    }

    /** A sketch and its epoch. Not a record: slices are told apart by what they are, not by what they hold. */
    private static final class Slice {
        private final long epoch;
        private final long end;
        private final Sketch sketch = new Sketch();

        Slice(long epoch, long end) {
            this.epoch = epoch;
            this.end = end;
        }
    }
}
