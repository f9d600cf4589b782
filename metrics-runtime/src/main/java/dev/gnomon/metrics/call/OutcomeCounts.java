// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.storage.Slots;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.BucketLayout;
import dev.gnomon.metrics.value.CounterRecorder;
import dev.gnomon.metrics.value.OverflowSum;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one measured method: its beginnings, its time, and its ends by how they ended and how long they took,
 * one number for each pair, so that an end is one addition.
 *
 * <pre>
 *   own      [ started | nanoseconds | successes by bucket ... ]
 *   others   [ cancellations by bucket ... | first error by bucket ... | second error by bucket ... | ... ]
 * </pre>
 *
 * <p>Most methods never fail, so the others are made at the first end that is no success; with a native histogram, whose
 * buckets are many, only those around the durations that occur. If there is no memory for them then, {@link #add}
 * throws.
 *
 * <p>Thread-safe. Adding takes a lock once, for making the others.
 */
public final class OutcomeCounts {
    public static final int STARTED = 0;
    public static final int NANOS = 1;
    public static final int SUCCESSES = 2;

    private final int kinds;
    private final BucketLayout layout;
    private final Storage storage;
    private final Slots own;
    private final OverflowSum rest = new OverflowSum();
    private volatile @Nullable Slots others;

    OutcomeCounts(int kinds, BucketLayout layout, Storage storage) {
        this.kinds = kinds;
        this.layout = layout;
        this.storage = storage;
        this.own = layout.slots(storage, SUCCESSES);
    }

    /** The numbers of beginnings, time and successes, for who cannot wait to be led there. */
    Slots own() {
        return own;
    }

    /** Counts a success. */
    void addSuccess(long nanos) {
        int slot = SUCCESSES + layout.bucketOf(nanos);
        if (nanos <= CounterRecorder.LARGEST_WHOLE) {
            own.count(slot, NANOS, nanos);
        } else {
            addLongSuccess(slot, nanos);
        }
    }

    /** Counts a success that took so many nanoseconds that there cannot be many of them. */
    void addLongSuccess(int slot, long nanos) {
        own.add(slot, 1);
        rest.add((double) nanos);
    }

    /** Counts so many successes that took this time each. */
    void addSuccesses(long nanos, long times) {
        own.add(SUCCESSES + layout.bucketOf(nanos), times);
        double total = (double) nanos * times;
        if (total <= CounterRecorder.LARGEST_WHOLE) {
            own.add(NANOS, nanos * times);
        } else {
            rest.add(total);
        }
    }

    /** Counts an end of another kind. */
    void add(int kind, long nanos) {
        Slots made = others;
        if (made == null) {
            made = makeOthers();
        }
        made.add((kind - 1) * layout.size() + layout.bucketOf(nanos), 1);
        try {
            addNanos(nanos);
        } catch (Throwable exhausted) {
            // The end is counted, and whoever saw this would count it again.
        }
    }

    private void addNanos(long nanos) {
        if (nanos <= CounterRecorder.LARGEST_WHOLE) {
            own.add(NANOS, nanos);
        } else {
            rest.add((double) nanos);
        }
    }

    long started() {
        return own.sum(STARTED);
    }

    double nanos() {
        return own.unsignedSum(NANOS) + rest.value();
    }

    /** The counts of all kinds, one after the other, each by bucket. */
    long[] read() {
        long[] successes = new long[layout.size()];
        long[] all = new long[kinds * successes.length];
        Slots made = others;
        if (made != null) {
            long[] read = new long[all.length - successes.length];
            made.read(read, 0);
            System.arraycopy(read, 0, all, successes.length, read.length);
        }
        own.read(successes, SUCCESSES);
        System.arraycopy(successes, 0, all, 0, successes.length);
        return all;
    }

    /** Adds the counts to those by kind, and to those by bucket: the same numbers, each read once. */
    void addTo(long[] byKind, long[] byBucket) {
        long[] counts = read();
        for (int kind = 0; kind < kinds; kind++) {
            for (int bucket = 0; bucket < byBucket.length; bucket++) {
                long count = counts[kind * byBucket.length + bucket];
                byKind[kind] += count;
                byBucket[bucket] += count;
            }
        }
    }

    private synchronized Slots makeOthers() {
        Slots made = others;
        if (made == null) {
            made = layout.rareSlots(storage, kinds - 1);
            others = made;
        }
        return made;
    }
}
