// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.index.CallDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Calls that recurse until the stack is at its end, each measured as generated code does it. */
final class Dives {
    static final int THREADS = 4;
    static final int DIVES = 50;

    private static final long STACK_BYTES = 256 * 1024;
    private static final long STEP_BYTES = 64 * 1024;

    final CallRecorder recorder =
            new CallRecorders(List.of(10.0)).make(CallDefinition.action("dive").buckets(1, 60), Storage.SHARDED);
    final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    /** Dives in this JVM, and exits with 1 if a call is left running. */
    public static void main(String[] arguments) throws InterruptedException {
        Dives dives = new Dives();
        dives.run();
        CallReading reading = dives.recorder.read();
        System.out.print("active " + reading.active() + ", unexpected " + dives.unexpected);
        System.exit(reading.active() == 0 && reading.ended() > THREADS * DIVES && dives.unexpected.isEmpty() ? 0 : 1);
    }

    void run() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(null, this::diveOften, "diver", STACK_BYTES + i * STEP_BYTES);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void diveOften() {
        for (int i = 0; i < DIVES; i++) {
            try {
                dive();
            } catch (StackOverflowError meant) {
                // The dive is over.
            } catch (Throwable failure) {
                unexpected.add(failure);
            }
        }
    }

    @SuppressWarnings("InfiniteRecursion") // that is the failure
    private void dive() {
        long start = recorder.begin();
        try {
            dive();
        } catch (Throwable failure) {
            recorder.failure(start, failure);
            throw failure;
        }
        recorder.success(start);
    }
}
