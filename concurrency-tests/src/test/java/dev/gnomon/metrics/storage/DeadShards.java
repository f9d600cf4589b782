// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shards whose owner does not run, made without the cost of a thread each: to the production code a thread that never
 * started is as dead as one that has ended. They hold a one each, in the same slot.
 *
 * <p>What {@link Shards}, {@link SharedShards} and {@link SlotAllocator} do with them is private there, and called by a
 * handle.
 */
final class DeadShards {
    private static final Thread OWNER = new Thread(() -> {});
    private static final MethodHandle LIST = find(Shards.class, "list", boolean.class, Shard.class);
    private static final MethodHandle MAKE =
            find(SharedShards.class, "make", long[].class, Pages.class, SlotRange.class);
    private static final MethodHandle GIVE_BACK = find(SlotAllocator.class, "giveBack", void.class, SlotRange.class);

    private final SlotRange range = SlotAllocator.take(1, 0);
    private final AtomicLong tried = new AtomicLong();
    private final AtomicLong listed = new AtomicLong();

    /** Lists another one, unless there are too many. */
    void listOne() {
        tried.incrementAndGet();
        Shard shard = new Shard(OWNER);
        Cells.add(shard.make(range.page(), range.length()), range.first(), 1);
        try {
            if ((boolean) LIST.invokeExact(shard)) {
                listed.incrementAndGet();
            }
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Whether the sum of all ones, listed or folded, is right: {@code lost}, {@code once} or {@code twice}. */
    String check() {
        long least = listed.get();
        long[] sum = new long[1];
        ShardSums.read(sum, range, 0);
        long most = tried.get();
        return sum[0] < least ? "lost" : sum[0] > most ? "twice" : "once";
    }

    /** The same, when nobody lists. */
    String checkExactly() {
        long[] sum = new long[1];
        ShardSums.read(sum, range, 0);
        return sum[0] < listed.get() ? "lost" : sum[0] > listed.get() ? "twice" : "once";
    }

    /** A page of a shared shard, found or made. */
    static long[] makeShared(Pages stripe, SlotRange range) {
        try {
            return (long[]) MAKE.invokeExact(stripe, range);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Puts slots at zero and gives them back, as when nobody can reach their recorder any more. */
    static void giveBack(SlotRange range) {
        try {
            GIVE_BACK.invokeExact(range);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MethodHandle find(Class<?> type, String name, Class<?> answer, Class<?>... parameters) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findStatic(type, name, MethodType.methodType(answer, parameters));
        } catch (ReflectiveOperationException renamed) {
            throw new ExceptionInInitializerError(renamed);
        }
    }
}
