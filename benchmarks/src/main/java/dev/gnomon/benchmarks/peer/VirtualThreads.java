// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads, on a JDK that has them; this module is compiled for one that has not. */
public final class VirtualThreads {
    private final ExecutorService executor;

    /** @throws IllegalStateException before JDK 21 */
    public VirtualThreads() {
        try {
            executor = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("There are no virtual threads before JDK 21; run on a newer JDK.", e);
        }
    }

    /** Starts {@code count} threads, each of which runs {@code task}, and waits for them. */
    public void run(int count, Runnable task) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            executor.execute(() -> {
                task.run();
                running.countDown();
            });
        }
        running.await();
    }

    /** Ends those that still run. */
    public void stop() {
        executor.shutdownNow();
    }
}
