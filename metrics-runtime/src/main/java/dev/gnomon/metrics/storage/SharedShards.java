// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

/**
 * The shards that belong to no thread. Any thread may add to them atomically; the number of a thread selects one of
 * them. Their number grows with the number of processors, so that threads that add at the same time seldom meet.
 *
 * <p>The first of them is the <i>base</i>. Its pages are made together with the first recorder in them; the pages of
 * the others are made when they are first needed. So an addition always finds a page, even without memory for another
 * one, and so do the numbers of an ended thread.
 *
 * <p>Thread-safe: pages are made under their shard's lock and found without it.
 */
final class SharedShards {
    private static final int MAX_STRIPES = 16;
    private static final Pages[] SHARED = stripes();

    private SharedShards() {}

    private static Pages[] stripes() {
        int twice = 2 * Runtime.getRuntime().availableProcessors();
        Pages[] stripes = new Pages[Math.min(MAX_STRIPES, Integer.highestOneBit(twice))];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new Pages();
        }
        return stripes;
    }

    /** All of them, the base first. Callers must not change the array. */
    static Pages[] all() {
        return SHARED;
    }

    /** The page to which the current thread adds atomically. */
    static long[] page(SlotRange range) {
        Pages stripe = SHARED[Threads.scattered() & (SHARED.length - 1)];
        long[] page = stripe.find(range.page());
        return page != null ? page : make(stripe, range);
    }

    private static long[] make(Pages stripe, SlotRange range) {
        try {
            synchronized (stripe) {
                long[] made = stripe.made(range.page());
                return made != null ? made : stripe.make(range.page(), range.length());
            }
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return base(range.page());
        }
    }

    /** A page of the base that holds slots of a recorder. */
    static long[] base(int page) {
        long[] base = SHARED[0].find(page);
        if (base == null) {
            throw new IllegalStateException("Page " + page + " holds no recorder's slots");
        }
        return base;
    }

    /** Makes the page of the base for {@code range}, unless it exists. */
    static void makeBase(SlotRange range) {
        synchronized (SHARED[0]) {
            if (SHARED[0].made(range.page()) == null) {
                SHARED[0].make(range.page(), range.length());
            }
        }
    }
}
