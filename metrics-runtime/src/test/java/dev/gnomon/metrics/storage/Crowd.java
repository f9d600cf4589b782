// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads of a test, each with its own task, and what went wrong in any of them. Those that repeat a task do so until
 * {@link #end}, and at least once. For the thread that made it.
 */
public final class Crowd {
    private final List<Thread> busy = new ArrayList<>();
    private final List<Thread> repeating = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong rounds = new AtomicLong();
    private volatile boolean ended;

    /** What a thread does. */
    public interface Task {
        /** Does it. */
        void run() throws Exception;
    }

    /** Runs the task on as many new threads at once, and returns when all have ended. */
    public static void run(int threads, Task task) {
        Crowd crowd = new Crowd();
        for (int i = 0; i < threads; i++) {
            crowd.start(task);
        }
        crowd.end();
    }

    /** Starts a thread that does the task once. */
    public Thread start(Task task) {
        Thread thread = new Thread(() -> attempt(task));
        busy.add(thread);
        thread.start();
        return thread;
    }

    /** Starts a thread that does the task again and again. */
    public Thread repeat(Task task) {
        Thread thread = new Thread(() -> {
            do {
                attempt(task);
                rounds.incrementAndGet();
            } while (!ended && failures.isEmpty());
        });
        repeating.add(thread);
        thread.start();
        return thread;
    }

    /** How often a task was repeated up to now. */
    public long rounds() {
        return rounds.get();
    }

    /** Whether a task has failed. */
    public boolean failed() {
        return !failures.isEmpty();
    }

    /** Waits for the threads that do their task once. */
    public void join() {
        join(busy);
    }

    /**
     * Waits for all threads, those that repeat last.
     *
     * @throws AssertionError if a task has failed
     */
    public void end() {
        join(busy);
        ended = true;
        join(repeating);
        Throwable first = failures.peek();
        if (first != null) {
            throw new AssertionError(failures.size() + " tasks have failed, the first with: " + first, first);
        }
    }

    private void attempt(Task task) {
        try {
            task.run();
        } catch (Throwable failure) {
            failures.add(failure);
        }
    }

    private static void join(List<Thread> threads) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException unwanted) {
                throw new AssertionError("Nobody interrupts a test", unwanted);
            }
        }
        threads.clear();
    }
}
