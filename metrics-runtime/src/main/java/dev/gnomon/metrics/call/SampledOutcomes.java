// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;

/**
 * The ends of a method of which a share of the calls is timed: how many ended in each way, exactly, and how long they
 * took, which each timed call says for all that it stands for.
 *
 * <p>Thread-safe. {@link #add} never throws: a time that there is no stack for is left out.
 */
final class SampledOutcomes {
    private final Sampling sampling;
    private final OutcomeCounts timed;
    private final Slots ended;
    private final int kinds;

    /**
     * @param share of the calls
     * @param timed takes the times, as those of successes
     */
    SampledOutcomes(double share, OutcomeCounts timed, int kinds, Storage storage) {
        this.sampling = Sampling.of(share);
        this.timed = timed;
        this.kinds = kinds;
        this.ended = storage.slots(kinds, 0);
    }

    /** The start of a call that begins now. */
    long start() {
        return sampling.start();
    }

    /** Counts an end of this kind. */
    void add(long start, int kind) {
        if (start != Sampling.UNTIMED) {
            time(start);
        }
        ended.add(kind, 1);
    }

    /** Adds the ends to those by kind, and the times to those by bucket. */
    void addTo(long[] byKind, long[] byBucket) {
        long[] read = new long[kinds];
        ended.read(read, 0);
        for (int i = 0; i < kinds; i++) {
            byKind[i] += read[i];
        }
        timed.addTo(new long[1], byBucket);
    }

    private void time(long start) {
        try {
            timed.addSuccesses(Math.max(0, sampling.since(start)), sampling.weight(start));
        } catch (Throwable exhausted) {
            // It is an estimate anyway; that the call has ended must be counted.
        }
    }
}
