// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

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
 * that is turning over. Only a value whose thread was held up for the length of a whole window between reading the
 * clock and counting may miss the window, or fall into a later slice of it.
 *
 * <p>Thread-safe and lock-free: a turn that fails is one that another thread made. A turn allocates a slice, other
 * values only what {@link Sketch#add} says. About 100 bytes, and a sketch for each slice.
 */
final class SummaryWindow {
    private final LongSupplier clock;
    private final long start;
    private final long sliceNanos;
    private final AtomicReferenceArray<@Nullable Slice> ring;

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
        long oldest = epoch() - ring.length() + 1;
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
        long epoch = epoch();
        int place = (int) (epoch % ring.length());
        Slice found = ring.get(place);
        while (found == null || found.epoch < epoch) {
            Slice fresh = new Slice(epoch);
            Slice other = ring.compareAndExchange(place, found, fresh);
            if (other == found) {
                return fresh;
            }
            found = other;
        }
        return found;
    }

    private long epoch() {
        return (clock.getAsLong() - start) / sliceNanos;
    }

    /** A sketch and its epoch. Not a record: slices are told apart by what they are, not by what they hold. */
    private static final class Slice {
        private final long epoch;
        private final Sketch sketch = new Sketch();

        Slice(long epoch) {
            this.epoch = epoch;
        }
    }
}
