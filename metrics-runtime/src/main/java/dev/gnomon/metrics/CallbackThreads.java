// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads on which callbacks are asked: as a rule one, and one more for each callback that blocks, up to
 * {@value #MAX_THREADS}. They are daemons and end a second after a scrape, so that they keep nothing alive.
 *
 * <p>Thread-safe. {@link #execute} throws {@code RejectedExecutionException} when all threads are blocked,
 * and after {@link #close}.
 */
class CallbackThreads implements Executor {
    private static final int MAX_THREADS = 8;

    /** Made for the first callback: most registries have none. */
    private @Nullable ThreadPoolExecutor threads;

    @Override
    public void execute(Runnable task) {
        threads().execute(task);
    }

    /** Interrupts the callbacks that are running, and runs none from now on. */
    void close() {
        threads().shutdownNow();
    }

    /** Whether a callback of this registry is running on the current thread. */
    boolean runCurrentThread() {
        return Thread.currentThread() instanceof CallbackThread thread && thread.owner.equals(this);
    }

    private synchronized ThreadPoolExecutor threads() {
        ThreadPoolExecutor made = threads;
        if (made == null) {
            made = new ThreadPoolExecutor(
                    0,
                    MAX_THREADS,
                    1,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    task -> new CallbackThread(this, task));
            threads = made;
        }
        return made;
    }

    private static final class CallbackThread extends Thread {
        private final CallbackThreads owner;

        CallbackThread(CallbackThreads owner, Runnable task) {
            super(task, "gnomon-callbacks");
            this.owner = owner;
            setDaemon(true);
        }
    }
}
