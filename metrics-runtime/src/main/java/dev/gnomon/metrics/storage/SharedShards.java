// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

/**
 * The shards that are no thread's own: any thread may add to them, atomically, and is sent to one of them by its number.
 * There are several, more the more processors, so that threads that add at once seldom meet.
 *
 * <p>The first of them is the <i>base</i>. Its pages are made together with the first recorder in them, the pages of the
 * others when first needed. So an addition has a place to go to when there is no memory for another page, and so has
 * what a thread leaves behind when it ends.
 *
 * <p>Thread-safe: pages are made under their shard's lock, and found without.
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

    /** All of them, the base first; not to be changed. */
    static Pages[] all() {
        return SHARED;
    }

    /** The page that the current thread is to add to, atomically. */
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

    /** A page of the base, in which there are slots of a recorder. */
    static long[] base(int page) {
        long[] base = SHARED[0].find(page);
        if (base == null) {
            throw new IllegalStateException("Page " + page + " holds no recorder's slots");
        }
        return base;
    }

    /** Makes the page of the base for {@code range}, if it is not made yet. */
    static void makeBase(SlotRange range) {
        synchronized (SHARED[0]) {
            if (SHARED[0].made(range.page()) == null) {
                SHARED[0].make(range.page(), range.length());
            }
        }
    }
}
