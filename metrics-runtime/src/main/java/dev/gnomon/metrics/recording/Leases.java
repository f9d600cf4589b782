// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * Who uses which slots, known by phantom references: only when a recorder cannot be reached is it certain that nobody
 * records into its slots any more, whatever was unregistered or closed before.
 *
 * <p>Thread-safe, with a lock that recording never takes.
 */
final class Leases {
    private @Nullable Lease newest;

    synchronized void add(ShardSlots slots, SlotRange range, ReferenceQueue<ShardSlots> unreachable) {
        Lease lease = new Lease(slots, range, unreachable, newest);
        if (newest != null) {
            newest.newer = lease;
        }
        newest = lease;
    }

    /** A range of slots that are in the queue, each once; {@code null} if there is none. */
    @Nullable
    SlotRange takeBack(ReferenceQueue<ShardSlots> unreachable) {
        Lease ended = (Lease) unreachable.poll();
        if (ended == null) {
            return null;
        }
        remove(ended);
        return ended.range;
    }

    private synchronized void remove(Lease lease) {
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
