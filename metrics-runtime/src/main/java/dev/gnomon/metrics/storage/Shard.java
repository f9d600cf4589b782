// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.ref.WeakReference;

/**
 * The slots of one platform thread, which alone writes them.
 *
 * <p>The reference to the owner is weak: an ended thread and its context class loader must not stay in memory until the
 * shard is folded.
 */
final class Shard extends Pages {
    private final WeakReference<Thread> owner;

    Shard(Thread owner) {
        this.owner = new WeakReference<>(owner);
    }

    boolean isOf(Thread thread) {
        return owner.refersTo(thread);
    }

    /**
     * Whether the owner has ended. All its writes happened before: the language specification guarantees it for
     * {@link Thread#isAlive()}, and a running thread is never collected.
     */
    boolean isDead() {
        Thread thread = owner.get();
        return thread == null || !thread.isAlive();
    }
}
