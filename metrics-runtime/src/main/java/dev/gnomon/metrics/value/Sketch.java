// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.value;

import dev.gnomon.metrics.reading.SketchBuckets;
import dev.gnomon.metrics.reading.SketchReading;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values counted in {@link SketchBuckets}. The 18 bits of a bucket's number are three indexes of 6 bits each, and what
 * no value has come to is not there:
 *
 * <pre>
 * groups of 64 octaves         octaves of 64 buckets        counts
 * +---+---+---+---+-----+     +---+---+---+---+-----+     +---+---+---+---+-----+
 * |   |   | o |   | ... | --> |   | o |   |   | ... | --> | 0 | 3 | 1 | 0 | ... |
 * +---+---+---+---+-----+     +---+---+---+---+-----+     +---+---+---+---+-----+
 * </pre>
 *
 * <p>Thread-safe; wait-free where the processor adds atomically, lock-free elsewhere. Adding allocates the group and the
 * octave of a value that is the first in them, and else nothing; threads that add values of one octave share its cache
 * lines. No count is lost, and none falls.
 *
 * <p>About 300 bytes, 300 for each group and 550 for each octave in use. Values from a millisecond to a second lie in
 * ten octaves of one group: 6 kB. Values of every magnitude and both signs would take 2.2 MB.
 */
final class Sketch {
    private static final int BITS = 6;
    private static final int SIZE = 1 << BITS;
    private static final int MASK = SIZE - 1;

    private final AtomicReferenceArray<@Nullable AtomicReferenceArray<@Nullable AtomicLongArray>> groups =
            new AtomicReferenceArray<>(SIZE);

    /** Counts {@code value}, which is finite. */
    void add(double value) {
        int bucket = SketchBuckets.of(value);
        int octave = bucket >> BITS;
        AtomicReferenceArray<@Nullable AtomicLongArray> octaves =
                present(groups, octave >> BITS, () -> new AtomicReferenceArray<>(SIZE));
        present(octaves, octave & MASK, () -> new AtomicLongArray(SIZE)).getAndIncrement(bucket & MASK);
    }

    /** What has been counted up to now. */
    SketchReading read() {
        SketchReading.Builder reading = new SketchReading.Builder();
        for (int group = 0; group < SIZE; group++) {
            AtomicReferenceArray<@Nullable AtomicLongArray> octaves = groups.get(group);
            for (int octave = 0; octaves != null && octave < SIZE; octave++) {
                AtomicLongArray counts = octaves.get(octave);
                for (int i = 0; counts != null && i < SIZE; i++) {
                    reading.add((group << BITS | octave) << BITS | i, counts.get(i));
                }
            }
        }
        return reading.build();
    }

    private static <T> T present(AtomicReferenceArray<@Nullable T> table, int index, Supplier<T> maker) {
        T found = table.get(index);
        if (found != null) {
            return found;
        }
        T made = maker.get();
        // Another thread may have been first; both must count in one place.
        T other = table.compareAndExchange(index, null, made);
        return other == null ? made : other;
    }
}
