// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/** What recording keeps in memory, as only tests want to know it. */
public final class ShardCensus {
    private static final VarHandle ALL = find(Shards.class, "ALL", AtomicReference.class);
    private static final VarHandle SHARED = find(SharedShards.class, "SHARED", Pages[].class);
    private static final VarHandle MOVES = find(ShardFolding.class, "moves", int.class);
    private static final VarHandle SPACE = find(SlotAllocator.class, "SPACE", FreeSlots.class);

    private ShardCensus() {}

    /** How many threads have a shard, those that have ended and are not folded yet included. */
    public static int shards() {
        return all().length;
    }

    /** How many shards the thread has: one, if it records, or none if it shares. */
    public static long shardsOf(Thread thread) {
        return Arrays.stream(all()).filter(shard -> shard.isOf(thread)).count();
    }

    /** How many pages are numbered: what a thread may need at most. */
    public static int pages() {
        return (Integer) inSpace("size");
    }

    /** How many slots belong to recorders. */
    public static int usedSlots() {
        return (Integer) inSpace("used");
    }

    /** How many pages there are in all shards, own and shared. */
    public static long madePages() {
        Pages[] shared = (Pages[]) SHARED.get();
        return Arrays.stream(shared).mapToLong(ShardCensus::made).sum()
                + Arrays.stream(all()).mapToLong(ShardCensus::made).sum();
    }

    /** How often anybody began or ended to look for shards of ended threads, and to move what they hold. */
    public static int moves() {
        return (int) MOVES.getVolatile();
    }

    private static Shard[] all() {
        AtomicReference<?> all = (AtomicReference<?>) ALL.get();
        return (Shard[]) all.get();
    }

    private static long made(Pages pages) {
        long made = 0;
        for (int number = 0; number < pages.length(); number++) {
            made += pages.find(number) == null ? 0 : 1;
        }
        return made;
    }

    private static Object inSpace(String what) {
        FreeSlots space = (FreeSlots) SPACE.get();
        synchronized (space) {
            Collection<?> pages = (Collection<?>) read(space, "pages");
            if (what.equals("size")) {
                return pages.size();
            }
            return pages.stream()
                    .mapToInt(page -> ((BitSet) read(page, "used")).cardinality() - FreeSlots.MARGIN)
                    .sum();
        }
    }

    private static Object read(Object object, String name) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException renamed) {
            throw new LinkageError("The test looks for what has another name now", renamed);
        }
    }

    private static VarHandle find(Class<?> type, String name, Class<?> of) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).findStaticVarHandle(type, name, of);
        } catch (ReflectiveOperationException renamed) {
            throw new LinkageError("The test looks for what has another name now", renamed);
        }
    }
}
