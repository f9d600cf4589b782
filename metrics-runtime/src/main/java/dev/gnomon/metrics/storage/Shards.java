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
 * The shards of this process: for each platform thread the slots that it alone writes, and a few that everybody else
 * shares. A recorder has the same slots, a {@link SlotRange}, in each of them; what it recorded is the sum over all.
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
 * <p><b>Who writes where.</b> A platform thread gets a shard when it first records, and finds it again through the
 * directory, by its number. Virtual threads, the threads beyond {@value #MAX_SHARDS}, one that finds no free entry in
 * the directory, and one for which there is no memory just then, add to one of the shared shards instead. So memory
 * grows with neither the number of virtual threads nor, beyond the limit, that of platform threads.
 *
 * <p><b>Which class does what.</b> This one finds the shard of a thread and lists all. {@link SharedShards} has those of
 * everybody else, {@link SlotAllocator} says which recorder has which slots, {@link ShardSums} reads, and {@link ShardFolding}
 * empties the shards of threads that have ended.
 *
 * <table class="striped">
 *   <caption>Fields, and how they are accessed</caption>
 *   <tr><th>field</th><th>written by</th><th>with</th><th>read by others with</th></tr>
 *   <tr><td>a slot of a thread's shard</td><td>its owner</td><td>plain read, release store</td><td>acquire</td></tr>
 *   <tr><td>the same, when its owner has ended</td><td>who folds</td><td>acquire read, release store of zero</td>
 *       <td>acquire</td></tr>
 *   <tr><td>a slot of a shared shard</td><td>any thread</td><td>atomic addition</td><td>acquire</td></tr>
 *   <tr><td>either, put at zero for its next recorder</td><td>who clears, when nobody can reach the one before</td>
 *       <td>release</td><td>acquire; the owner plainly, through the next recorder</td></tr>
 *   <tr><td>a page, the table of pages</td><td>owner, or under the shard's lock</td><td>release</td><td>acquire</td></tr>
 *   <tr><td>an entry of the directory</td><td>its thread; cleared by who folds</td><td>compare-and-set, release</td>
 *       <td>plain: a thread trusts only the entry that it is the owner of</td></tr>
 *   <tr><td>the list of all shards</td><td>any thread</td><td>compare-and-set of a copy</td><td>volatile</td></tr>
 *   <tr><td>how many shards make folding due</td><td>who folds</td><td>volatile</td><td>volatile</td></tr>
 *   <tr><td>the number of moves</td><td>who folds or clears</td><td>compare-and-set to odd, volatile to even</td>
 *       <td>volatile, before and after reading slots</td></tr>
 * </table>
 *
 * <p><b>Why nothing is lost or counted twice.</b>
 * <ul>
 *   <li>A slot of a thread's shard has one writer, so that its read, addition and store cannot interleave with another's.
 *       Slots of shared shards are only added to atomically.
 *   <li>A shard is in the list before its first slot is written, and stays there until its numbers are elsewhere. A page
 *       or a longer table is published after its content, and pages never move. So a reader finds every number that was
 *       written before it began.
 *   <li>Numbers move from a shard to the base only when its thread has ended, and no reader takes what it read
 *       meanwhile: see {@link ShardFolding}.
 *   <li>Slots change hands only when nobody can add to them: see {@link SlotAllocator}.
 *   <li>An addition always has a place to go to: see {@link SharedShards}.
 * </ul>
 *
 * <p><b>Progress.</b> Adding is wait-free for a thread with a shard, but for the first time on a page; with a shared one,
 * it is a lock-free atomic addition. No reader delays it.
 *
 * <p><b>Memory.</b> A page is four kilobytes, about thirty-five timed series, for each thread that records one of them;
 * of threads that have ended nothing remains but a share in the base. Nothing here refers to an application's classes,
 * and no {@link ThreadLocal} keeps this library's: both can be unloaded.
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

    /** The page of the shard that the current thread alone writes; {@code null} if it is not to be found at once. */
    static long @Nullable [] own(int page) {
        Thread thread = Thread.currentThread();
        // A plain read: what this thread put there it sees, and every other entry it refuses.
        Shard shard = DIRECTORY[(int) Threads.number(thread) & (DIRECTORY_LENGTH - 1)];
        return shard != null && shard.isOf(thread) ? shard.made(page) : null;
    }

    /** The same, made if need be; {@code null} if the thread is to add to a shared shard. */
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

    /** Where in the directory to look for a thread: by its number first, and then somewhere else. */
    private static int place(Thread thread, int attempt) {
        int number = attempt == 0 ? (int) Threads.number(thread) : Threads.scattered(thread, attempt);
        return number & (DIRECTORY_LENGTH - 1);
    }

    /** The shards of threads, those of threads that have ended included until they are folded; not to be changed. */
    static Shard[] all() {
        return ALL.get();
    }

    /** Forgets a shard whose thread has ended and in which there is no number any more. */
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
            // Whoever finds no place comes back with each recording, so it looks at one shard only.
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
