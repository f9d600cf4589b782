// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the slots of each recorder by a phantom reference. Only when a recorder is unreachable is it certain that
 * no thread records into its slots, whatever was unregistered or closed before.
 *
 * <p>Thread-safe, with a lock that recording takes only when it makes slots or folds a shard.
 */
final class SlotReclaimer {
    private @Nullable Lease newest;

    /** An ended lease that was polled and is not taken back yet. */
    private @Nullable Lease ended;

    synchronized void add(ShardSlots slots, SlotRange range, ReferenceQueue<ShardSlots> unreachable) {
        Lease lease = new Lease(slots, range, unreachable, newest);
        if (newest != null) {
            newest.newer = lease;
        }
        newest = lease;
    }

    /** Whether there is a range to take back. */
    synchronized boolean anyEnded(ReferenceQueue<ShardSlots> unreachable) {
        if (ended == null) {
            ended = (Lease) unreachable.poll();
        }
        return ended != null;
    }

    /** The next range to take back, each once; {@code null} if there is none. */
    synchronized @Nullable SlotRange takeBack(ReferenceQueue<ShardSlots> unreachable) {
        if (!anyEnded(unreachable)) {
            return null;
        }
        Lease lease = Objects.requireNonNull(ended);
        remove(lease);
        ended = null;
        return lease.range;
    }

    private void remove(Lease lease) {
        if (lease.newer == null) {
            newest = lease.older;
        } else {
            lease.newer.older = lease.older;
        }
        if (lease.older != null) {
            lease.older.newer = lease.newer;
        }
    }

    /** A link in a list that only keeps the references reachable. */
    private static final class Lease extends PhantomReference<ShardSlots> {
        private final SlotRange range;
        private @Nullable Lease older;
        private @Nullable Lease newer;

        Lease(ShardSlots slots, SlotRange range, ReferenceQueue<ShardSlots> queue, @Nullable Lease older) {
            super(slots, queue);
            this.range = range;
            this.older = older;
        }
    }
}
