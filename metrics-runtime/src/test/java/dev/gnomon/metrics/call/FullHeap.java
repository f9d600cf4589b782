// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.reading.HistogramReading;
import dev.gnomon.metrics.reading.NativeReading;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.BucketLayout;
import dev.gnomon.metrics.value.CounterRecorder;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.value.HistogramRecorder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of many magnitudes, and what needs memory the first time, recorded while the heap is full. */
final class FullHeap {
    private static final int OCTAVES = 40;
    private static final long LONG = 2 * CounterRecorder.LARGEST_WHOLE;
    private static final List<Double> BOUNDS = List.of(1.0, 1e9);

    private final HistogramRecorder histogram =
            HistogramRecorder.maker(BOUNDS, true, Storage.STRIPED).get();
    private final DurationRecorder timer =
            DurationRecorder.maker(BOUNDS, true, Storage.STRIPED).get();
    private final CounterRecorder fraction = new CounterRecorder(Storage.STRIPED);
    private final DurationRecorder longTimer = new DurationRecorder(BOUNDS, Storage.STRIPED);
    private final OutcomeCounts longCalls = longCalls();
    private @Nullable Object ballast;

    /** Exits with 1 if something is not counted in all histograms, and with 2 if there was memory for everything. */
    public static void main(String[] arguments) {
        FullHeap heap = new FullHeap();
        // Once before, so that the code is there; what it does when memory ends is what classic histograms do always.
        heap.histogram.observe(0);
        heap.timer.record(0);
        new HistogramRecorder(BOUNDS, Storage.STRIPED).observe(0);
        new CounterRecorder(Storage.STRIPED).add(0.5);
        new DurationRecorder(BOUNDS, Storage.STRIPED).record(LONG);
        longCalls().addSuccess(LONG);
        heap.fill();
        boolean hadMemory;
        try {
            heap.record();
            hadMemory = heap.recordFirst();
        } finally {
            heap.ballast = null;
        }
        int status = Math.max(status(heap.histogram.read()), status(heap.timer.read()));
        if (heap.longTimer.read().count() != 1
                || Arrays.stream(heap.longCalls.read()).sum() != 1) {
            status = 1;
        } else if (hadMemory) {
            status = 2;
        }
        System.out.print(heap.histogram.read() + "\n" + heap.timer.read());
        System.exit(status);
    }

    private void fill() {
        for (int size = 1 << 20; size > 0; size /= 2) {
            try {
                while (true) {
                    ballast = new Object[] {ballast, new byte[size]};
                }
            } catch (OutOfMemoryError full) {
                // Smaller pieces may still fit.
            }
        }
    }

    private void record() {
        for (int octave = 0; octave < OCTAVES; octave++) {
            histogram.observe(Math.scalb(1.1, octave));
            timer.record(1L << octave);
        }
    }

    /** Answers whether there was memory for a fraction. */
    private boolean recordFirst() {
        longTimer.record(LONG);
        longCalls.addSuccess(LONG);
        return fraction.add(0.5);
    }

    private static OutcomeCounts longCalls() {
        return new OutcomeCounts(2, BucketLayout.of(List.of(BOUNDS)), Storage.STRIPED);
    }

    private static int status(HistogramReading reading) {
        NativeReading buckets = reading.nativeBuckets().orElseThrow();
        if (reading.count() != OCTAVES + 1 || buckets.count() != reading.count()) {
            return 1;
        }
        return buckets.positive().size() < OCTAVES / 2 ? 0 : 2;
    }
}
