// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.ReferenceQueue;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
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
 * directory, by its number. Virtual threads, the threads beyond {@value #MAX_SHARDS}, and a thread for which there is no
 * memory just then, add to one of the shared shards instead, chosen by their number. So memory grows with neither the
 * number of virtual threads nor, beyond the limit, that of platform threads.
 *
 * <table class="striped">
 *   <caption>Fields, and how they are accessed</caption>
 *   <tr><th>field</th><th>written by</th><th>with</th><th>read by others with</th></tr>
 *   <tr><td>a slot of a thread's shard</td><td>its owner</td><td>plain read, release store</td><td>acquire</td></tr>
 *   <tr><td>a slot of a shared shard</td><td>any thread</td><td>atomic addition</td><td>acquire</td></tr>
 *   <tr><td>a page, the table of pages</td><td>owner, or under the shard's lock</td><td>release</td><td>acquire</td></tr>
 *   <tr><td>an entry of the directory</td><td>its thread; cleared by who folds</td><td>compare-and-set, release</td>
 *       <td>plain: a thread trusts only the entry that it is the owner of</td></tr>
 *   <tr><td>the list of all shards</td><td>any thread</td><td>compare-and-set of a copy</td><td>volatile</td></tr>
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
 *   <li>When a thread has ended, its shard is <i>folded</i>: each number is added to the base, then put at zero.
 *       {@link Thread#isAlive()} says that all the owner's writes happened before. Only one thread at a time folds,
 *       because it has set the number of moves to odd; and a reader that sees it odd, or changed since it began, reads
 *       again. So each number is read in one place. Cut short by an error, a fold leaves every number in one place, and
 *       another one finishes it.
 *   <li>Slots are given to another recorder only after the one that had them became unreachable, and so nobody can add to
 *       them; they are put at zero first.
 *   <li>A page of the base is made together with the first recorder in it. So an addition has a place to go to when there
 *       is no memory for another page.
 * </ul>
 *
 * <p><b>Progress.</b> Adding is wait-free for a thread with a shard, but for the first time on a page; with a shared one,
 * it is a lock-free atomic addition. Reading repeats while shards are folded, which is rare and takes microseconds; it
 * delays no recording. Folding is tried when the number of shards has doubled and whenever a registry is read, and is
 * left to the next time when another thread is at it.
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
    private static final int MAX_STRIPES = 16;
    private static final int FEW_SHARDS = 16;

    private static final @Nullable Shard[] DIRECTORY = new Shard[DIRECTORY_LENGTH];
    private static final AtomicReference<Shard[]> ALL = new AtomicReference<>(new Shard[0]);
    private static final Pages[] SHARED = stripes();
    private static final SlotSpace SPACE = new SlotSpace();
    private static final ReferenceQueue<ShardSlots> UNREACHABLE = new ReferenceQueue<>();
    private static final Leases LEASES = new Leases();
    private static final VarHandle MOVES;
    private static volatile int foldAt = FEW_SHARDS;

    /** How many times somebody began or ended to move numbers from one page to another: odd while somebody does. */
    private static volatile int moves;

    static {
        try {
            MOVES = MethodHandles.lookup().findStaticVarHandle(Shards.class, "moves", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private Shards() {}

    private static Pages[] stripes() {
        int twice = 2 * Runtime.getRuntime().availableProcessors();
        Pages[] stripes = new Pages[Math.min(MAX_STRIPES, Integer.highestOneBit(twice))];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new Pages();
        }
        return stripes;
    }

    /** The page of the shard that the current thread alone writes; {@code null} if it is not to be found at once. */
    static long @Nullable [] own(int page) {
        Thread thread = Thread.currentThread();
        // A plain read: what this thread put there it sees, and every other entry it refuses.
        Shard shard = DIRECTORY[(int) thread.getId() & (DIRECTORY_LENGTH - 1)];
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
        int number = attempt == 0 ? (int) thread.getId() : Threads.scattered(thread, attempt);
        return number & (DIRECTORY_LENGTH - 1);
    }

    private static @Nullable Shard enter(Thread thread) {
        Shard[] listed = ALL.get();
        if (listed.length >= MAX_SHARDS) {
            // Whoever finds no place comes back with each recording, so it looks at one shard only.
            if (!listed[ThreadLocalRandom.current().nextInt(listed.length)].isDead()) {
                return null;
            }
            fold();
        } else if (listed.length >= foldAt) {
            fold();
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

    /** The page, of a shared shard, that the current thread is to add to, atomically. */
    static long[] shared(SlotRange range) {
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

    /** The page that is made together with the first range in it, so that there is always a place to add to. */
    private static long[] base(int page) {
        long[] base = SHARED[0].find(page);
        if (base == null) {
            throw new IllegalStateException("Page " + page + " holds no recorder's slots");
        }
        return base;
    }

    /** Takes slots for a recorder, at zero, the last {@code doubles} of them for doubles. */
    static SlotRange take(int count, int doubles) {
        SlotRange range = SPACE.take(count, doubles);
        synchronized (SHARED[0]) {
            if (SHARED[0].made(range.page()) == null) {
                SHARED[0].make(range.page(), range.length());
            }
        }
        return range;
    }

    /** Gives {@code range} back when {@code slots} cannot be reached any more. */
    static void giveBackAfter(ShardSlots slots, SlotRange range) {
        LEASES.add(slots, range, UNREACHABLE);
    }

    /** Reads the sums of slots, from {@code from} of the range on, as many as {@code into} is long. */
    static void read(long[] into, SlotRange range, int from) {
        int first = range.first() + from;
        int before;
        do {
            before = awaitNoMove();
            Arrays.fill(into, 0);
            for (Pages stripe : SHARED) {
                Cells.addTo(into, stripe.find(range.page()), first);
            }
            for (Shard shard : ALL.get()) {
                Cells.addTo(into, shard.find(range.page()), first);
            }
        } while (before != moves);
    }

    /** Reads the sum of a slot that holds a double. */
    static double readDouble(SlotRange range, int slot) {
        int index = range.first() + slot;
        double sum;
        int before;
        do {
            before = awaitNoMove();
            sum = 0;
            for (Pages stripe : SHARED) {
                sum += Cells.readDouble(stripe.find(range.page()), index);
            }
            for (Shard shard : ALL.get()) {
                sum += Cells.readDouble(shard.find(range.page()), index);
            }
        } while (before != moves);
        return sum;
    }

    /** Waits while somebody moves numbers, and answers how many moves have begun or ended before. */
    private static int awaitNoMove() {
        int before = moves;
        while (isOdd(before)) {
            LockSupport.parkNanos(1_000);
            before = moves;
        }
        return before;
    }

    /** Folds the shards of threads that have ended. Does nothing when another thread moves numbers just then. */
    static void fold() {
        int before = moves;
        if (hasDead() && beginMove(before)) {
            try {
                foldDead();
            } finally {
                moves = before + 2; // no call, for which the stack may have no room
            }
        }
    }

    /** Folds, and takes back the slots of recorders that nobody can reach. */
    static void tidy() {
        int before = moves;
        if (beginMove(before)) {
            try {
                foldDead();
                SlotRange range = LEASES.takeBack(UNREACHABLE);
                while (range != null) {
                    giveBack(range);
                    range = LEASES.takeBack(UNREACHABLE);
                }
            } finally {
                moves = before + 2;
            }
        }
    }

    /** An atomic update, so that nothing moves before readers can know of it. */
    private static boolean beginMove(int before) {
        return !isOdd(before) && MOVES.compareAndSet(before, before + 1);
    }

    private static boolean hasDead() {
        Shard[] listed = ALL.get();
        foldAt = Math.max(FEW_SHARDS, 2 * listed.length);
        for (Shard shard : listed) {
            if (shard.isDead()) {
                return true;
            }
        }
        return false;
    }

    private static void foldDead() {
        for (Shard shard : ALL.get()) {
            if (shard.isDead()) {
                fold(shard);
            }
        }
        foldAt = Math.max(FEW_SHARDS, 2 * ALL.get().length);
    }

    private static void fold(Shard dead) {
        for (int number = 0; number < dead.length(); number++) {
            long[] page = dead.find(number);
            if (page != null) {
                fold(page, number);
            }
        }
        for (int i = 0; i < DIRECTORY_LENGTH; i++) {
            if (DIRECTORY[i] == dead) {
                ENTRY.setRelease(DIRECTORY, i, null);
            }
        }
        unlist(dead);
    }

    /** Moves slot by slot, so that nothing is lost or counted twice should this be cut short and begun again. */
    private static void fold(long[] page, int number) {
        long[] base = base(number);
        for (int i = 0; i < page.length; i++) {
            long value = page[i];
            if (value != 0) {
                if (SPACE.isDouble(number, i)) {
                    Cells.addAtomically(base, i, Double.longBitsToDouble(value));
                } else {
                    Cells.addAtomically(base, i, value);
                }
                Cells.clear(page, i);
            }
        }
    }

    /** Puts the slots of a range at zero, to which nobody adds any more and which nobody reads. */
    private static void giveBack(SlotRange range) {
        for (Pages stripe : SHARED) {
            clear(stripe.find(range.page()), range);
        }
        for (Shard shard : ALL.get()) {
            clear(shard.find(range.page()), range);
        }
        SPACE.giveBack(range);
    }

    private static void clear(long @Nullable [] page, SlotRange range) {
        if (page != null) {
            for (int i = 0; i < range.count(); i++) {
                Cells.clear(page, range.first() + i);
            }
        }
    }

    private static boolean isOdd(int number) {
        return (number & 1) != 0;
    }
}
