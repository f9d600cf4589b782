// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

/** Threads that run a task once, when told to, and live on until they are closed. */
final class Callers implements AutoCloseable {
    private final CyclicBarrier barrier;
    private final List<Thread> threads;

    Callers(int count, Runnable task) {
        barrier = new CyclicBarrier(count + 1);
        threads = IntStream.range(0, count)
                .mapToObj(i -> new Thread(() -> runOnce(task), "caller-" + i))
                .toList();
        threads.forEach(Thread::start);
    }

    /** Lets every thread run the task, and returns when all have finished. */
    void run() throws InterruptedException {
        await();
        await();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }

    private void runOnce(Runnable task) {
        try {
            await();
            task.run();
            await();
            await(); // until it is interrupted
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() throws InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException closed) {
            throw new InterruptedException("another thread was interrupted");
        }
    }
}
