// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.encode;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Threads that do something over and over beside what is measured. */
final class Background {
    private final List<Thread> threads;
    private volatile boolean stopped;

    /** Starts {@code count} threads that hand {@code task} ever other numbers, from zero on. */
    Background(int count, IntConsumer task) {
        threads = IntStream.range(0, count)
                .mapToObj(i -> new Thread(() -> repeat(task), "background-" + i))
                .toList();
        threads.forEach(Thread::start);
    }

    /** Returns when all have ended. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void repeat(IntConsumer task) {
        for (int i = 0; !stopped; i = i + 1 & Integer.MAX_VALUE) {
            task.accept(i);
        }
    }
}
