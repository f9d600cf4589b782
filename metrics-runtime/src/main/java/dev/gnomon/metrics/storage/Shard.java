// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.ref.WeakReference;

/**
 * The slots of one platform thread, which alone writes them.
 *
 * <p>It holds its owner weakly: a thread that has ended must not stay in memory, and its context class loader with it,
 * until somebody folds its shard.
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
     * Whether the owner has ended. Everything that it wrote happened before: so the language defines
     * {@link Thread#isAlive()}, and a thread that runs is not collected.
     */
    boolean isDead() {
        Thread thread = owner.get();
        return thread == null || !thread.isAlive();
    }
}
