// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The shards of this process: one for each platform thread, which alone writes it, and a few shared ones for all other
 * threads. A recorder has the same slots, a {@link SlotRange}, in each shard. Its value is the sum over all shards.
 *
 * <pre>
 *                     page 0                               page 1
 *   shared 0 (base)  [........|  3  |  12 |  0 |  7 | ...]  [........| ... ]    any thread, atomic additions
 *   shared 1         [........|  0  |   5 |  0 |  0 | ...]      not made
 *   thread 17        [........|  9  | 104 |  1 | 88 | ...]  [........| ... ]    thread 17 alone, release stores
 *   thread 23        [........|  4  |   0 |  0 |  0 | ...]      not made
 *                     margin   \_ a counter  \__ a recorder of calls: started, buckets ...
 * </pre>
 *
 * <p><b>Writers.</b> A platform thread gets a shard when it first records, and finds it again by its number through the
 * directory. Four kinds of threads add to a shared shard instead: virtual threads, threads beyond {@value #MAX_SHARDS},
 * threads that find no free entry in the directory, and threads for which there is no memory at that moment. So memory
 * does not grow with virtual threads, nor with platform threads beyond the limit.
 *
 * <p><b>Classes.</b> {@code Shards} finds the shard of a thread and lists all shards. {@link SharedShards} holds the
 * shared ones, {@link SlotAllocator} assigns slots to recorders, {@link ShardSums} reads, and {@link ShardFolding}
 * empties the shards of threads that have ended.
 *
 * <table class="striped">
 *   <caption>Fields and access modes</caption>
 *   <tr><th>field</th><th>written by</th><th>with</th><th>read by others with</th></tr>
 *   <tr><td>a slot of a thread's shard</td><td>its owner</td><td>plain read, release store</td><td>acquire</td></tr>
 *   <tr><td>the same, after its owner has ended</td><td>the folding thread</td><td>acquire read, release store of zero</td>
 *       <td>acquire</td></tr>
 *   <tr><td>a slot of a shared shard</td><td>any thread</td><td>atomic addition</td><td>acquire</td></tr>
 *   <tr><td>either, set to zero for its next recorder</td><td>the clearing thread, after the previous recorder is unreachable</td>
 *       <td>release</td><td>acquire; the owner plainly, through the next recorder</td></tr>
 *   <tr><td>a page, the table of pages</td><td>owner, or under the shard's lock</td><td>release</td><td>acquire</td></tr>
 *   <tr><td>an entry of the directory</td><td>its thread; cleared by the folding thread</td><td>compare-and-set, release</td>
 *       <td>plain: a thread trusts only its own entry</td></tr>
 *   <tr><td>the list of all shards</td><td>any thread</td><td>compare-and-set of a copy</td><td>volatile</td></tr>
 *   <tr><td>the number of shards at which folding is due</td><td>the folding thread</td><td>volatile</td><td>volatile</td></tr>
 *   <tr><td>the number of moves</td><td>the folding or clearing thread</td><td>compare-and-set to odd, volatile to even</td>
 *       <td>volatile, before and after reading slots</td></tr>
 * </table>
 *
 * <p><b>Why nothing is lost or counted twice.</b>
 * <ul>
 *   <li>A slot of a thread's shard has one writer, so its read, addition and store cannot interleave with those of another
 *       thread. Slots of shared shards only see atomic additions.
 *   <li>A shard is in the list before its first slot is written, and stays there until its numbers are elsewhere. A page
 *       or a longer table is published after its content, and pages never move. So a reader finds every number that was
 *       written before it began.
 *   <li>Numbers move from a shard to the base only after its thread has ended, and a reader discards what it read
 *       during a move: see {@link ShardFolding}.
 *   <li>Slots get a new recorder only when no thread can add to them: see {@link SlotAllocator}.
 *   <li>An addition always finds a page: see {@link SharedShards}.
 * </ul>
 *
 * <p><b>Progress.</b> Adding is wait-free for a thread with a shard, except for its first addition on a page. In a
 * shared shard it is a lock-free atomic addition. Readers never delay it.
 *
 * <p><b>Memory.</b> A page has four kilobytes, for about thirty-five timed series, in each thread that records one of
 * them. Only the numbers in the base remain of threads that have ended. Nothing here refers to classes of the
 * application, and no {@link ThreadLocal} holds classes of this library, so that both can be unloaded.
 */
final class Shards {
    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(Shard[].class);

    /** The most threads that have a shard of their own. */
    static final int MAX_SHARDS = 512;

    private static final int DIRECTORY_LENGTH = 4 * MAX_SHARDS;
    private static final int ATTEMPTS = 8;

    private static final @Nullable Shard[] DIRECTORY = new Shard[DIRECTORY_LENGTH];
    private static final AtomicReference<Shard[]> ALL = new AtomicReference<>(new Shard[0]);

    private Shards() {}

    /** The page of the current thread's shard; {@code null} if it is not found with one look. */
    static long @Nullable [] own(int page) {
        Thread thread = Thread.currentThread();
        // A plain read suffices: the thread sees its own write, and refuses every other entry.
        Shard shard = DIRECTORY[(int) Threads.number(thread) & (DIRECTORY_LENGTH - 1)];
        return shard != null && shard.isOf(thread) ? shard.made(page) : null;
    }

    /** The same, made if necessary; {@code null} if the thread must add to a shared shard. */
    static long @Nullable [] ownOrNone(SlotRange range) {
        Thread thread = Thread.currentThread();
        if (Threads.isVirtual(thread)) {
            return null;
        }
        try {
            Shard shard = shard(thread);
            if (shard == null) {
                return null;
            }
            long[] page = shard.made(range.page());
            return page != null ? page : shard.make(range.page(), range.length());
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return null;
        }
    }

    private static @Nullable Shard shard(Thread thread) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Shard shard = DIRECTORY[place(thread, attempt)];
            if (shard != null && shard.isOf(thread)) {
                return shard;
            }
        }
        return enter(thread);
    }

    /** The place of a thread in the directory: by its number first, then at scattered places. */
    private static int place(Thread thread, int attempt) {
        int number = attempt == 0 ? (int) Threads.number(thread) : Threads.scattered(thread, attempt);
        return number & (DIRECTORY_LENGTH - 1);
    }

    /** The shards of all threads, including ended threads until they are folded. Callers must not change the array. */
    static Shard[] all() {
        return ALL.get();
    }

    /** Removes the shard of a thread that has ended, after all its numbers have moved. */
    static void remove(Shard dead) {
        for (int i = 0; i < DIRECTORY_LENGTH; i++) {
            if (DIRECTORY[i] == dead) {
                ENTRY.setRelease(DIRECTORY, i, null);
            }
        }
        unlist(dead);
    }

    private static @Nullable Shard enter(Thread thread) {
        Shard[] listed = ALL.get();
        if (listed.length >= MAX_SHARDS) {
            // A thread that finds no place comes back with each recording, so it looks at one shard only.
            if (!listed[ThreadLocalRandom.current().nextInt(listed.length)].isDead()) {
                return null;
            }
            ShardFolding.fold();
        } else {
            ShardFolding.foldIfDue(listed.length);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int place = place(thread, attempt);
            if (DIRECTORY[place] == null) {
                Shard made = new Shard(thread);
                if (!list(made)) {
                    return null;
                }
                if (ENTRY.compareAndSet(DIRECTORY, place, null, made)) {
                    return made;
                }
                unlist(made);
            }
        }
        return null;
    }

    private static boolean list(Shard shard) {
        Shard[] before;
        Shard[] after;
        do {
            before = ALL.get();
            if (before.length >= MAX_SHARDS) {
                return false;
            }
            after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = shard;
        } while (!ALL.compareAndSet(before, after));
        return true;
    }

    private static void unlist(Shard shard) {
        Shard[] before;
        Shard[] after;
        do {
            before = ALL.get();
            after = Arrays.stream(before).filter(listed -> listed != shard).toArray(Shard[]::new);
        } while (!ALL.compareAndSet(before, after));
    }
}
