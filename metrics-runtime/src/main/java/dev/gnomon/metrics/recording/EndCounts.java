// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * The ends of a call, by how it ended and how long it took: one number for each pair, so that an end is one addition.
 *
 * <p>Thread-safe. Adding takes no lock, and allocates nothing but the cells of contending threads: the numbers of
 * errors that never occur are there too, since the first {@link OutOfMemoryError} must be counted without memory. About
 * 32 bytes per number; with the default buckets and errors, four kilobytes.
 */
final class EndCounts {
    private final LongAdder[][] counts;

    EndCounts(int kinds, int buckets) {
        this.counts = new LongAdder[kinds][];
        for (int kind = 0; kind < kinds; kind++) {
            counts[kind] = Stream.generate(LongAdder::new).limit(buckets).toArray(LongAdder[]::new);
        }
    }

    void add(int kind, int bucket) {
        counts[kind][bucket].increment();
    }

    /** The counts of one kind, by bucket. */
    long[] read(int kind) {
        return Stream.of(counts[kind]).mapToLong(LongAdder::sum).toArray();
    }
}
