// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import dev.gnomon.metrics.exporter.prometheus.ExchangeThread.Phase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The server's threads: a few for the exchanges, more of them while exchanges wait, and one that gives up clients who
 * keep them waiting. All are daemons, and all are gone after {@link #close()}.
 */
final class ExchangeExecutor implements Executor, AutoCloseable {
    /** How many exchanges can wait for a thread. */
    static final int MAX_WAITING = 1024;

    private static final int THREADS = 4;
    private static final int MAX_THREADS = 16;
    private static final long WATCH_INTERVAL_MILLIS = 10;

    private final Set<ExchangeThread> threads = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor pool;
    private final Thread watch;
    private final Object busy = new Object();
    private int exchanges;

    ExchangeExecutor(String name) {
        pool = new Pool(name);
        pool.allowCoreThreadTimeOut(true);
        watch = new Thread(this::watch, name + "-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** @throws java.util.concurrent.RejectedExecutionException when too many wait; the JDK's server then hangs up */
    @Override
    public void execute(Runnable exchange) {
        pool.execute(exchange);
    }

    private void watch() {
        try {
            while (true) {
                awaitExchange();
                Thread.sleep(WATCH_INTERVAL_MILLIS);
                boolean hurried = !pool.getQueue().isEmpty();
                resize(hurried ? MAX_THREADS : THREADS);
                threads.forEach(thread -> thread.tick(WATCH_INTERVAL_MILLIS, hurried));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    /** A pool that grows begins what waits at once; one that shrinks keeps its threads until they time out. */
    private void resize(int size) {
        if (pool.getCorePoolSize() == size) {
            return;
        }
        try {
            pool.setCorePoolSize(size);
        } catch (OutOfMemoryError noThread) {
            // The threads that are there go on, and so must the watch.
        }
    }

    private void awaitExchange() throws InterruptedException {
        synchronized (busy) {
            while (exchanges == 0) {
                busy.wait();
            }
        }
    }

    /** Waits until no answer is under way, at most this long. */
    void awaitAnswers(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (threads.stream().anyMatch(ExchangeThread::isAnswering) && System.nanoTime() < deadline) {
            Thread.sleep(WATCH_INTERVAL_MILLIS);
        }
    }

    /** Interrupts all threads and waits for them, at most a second. */
    @Override
    public void close() {
        watch.interrupt();
        pool.shutdownNow();
        try {
            watch.join(500);
            pool.awaitTermination(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the watch and the threads when an exchange begins and ends. */
    private final class Pool extends ThreadPoolExecutor {
        Pool(String name) {
            super(THREADS, MAX_THREADS, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MAX_WAITING));
            setThreadFactory(work -> new ExchangeThread(work, name, threads));
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable exchange) {
            ExchangeThread.enter(Phase.READING);
            synchronized (busy) {
                exchanges++;
                busy.notifyAll();
            }
        }

        @Override
        protected void afterExecute(Runnable exchange, @Nullable Throwable failure) {
            ExchangeThread.enter(Phase.IDLE);
            synchronized (busy) {
                exchanges--;
            }
        }
    }
}
