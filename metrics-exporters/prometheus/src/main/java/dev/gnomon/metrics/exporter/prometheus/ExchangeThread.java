// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import java.util.Set;

/**
 * A thread that handles one exchange at a time and knows what it waits for, so that a client that keeps it waiting can
 * be given up.
 *
 * <p>The JDK's server reads a request's head, and writes an answer, with blocking calls on the executor's threads, and
 * its own time limits are system properties of the whole JVM, off by default. But it reads and writes through
 * {@link java.nio.channels.SocketChannel}s, which an interrupt closes.
 *
 * <p>On a loaded machine the thread may wait for a processor or for memory and not for the client, who must not pay for
 * it. So patience is counted in the watch's ticks, of which a process that stands still has none, and ends only for a
 * thread that is found in a native method, as those that wait for a channel are. Whether the bytes have come meanwhile
 * cannot be asked: the interrupt closes the channel even under a read that has just succeeded.
 */
final class ExchangeThread extends Thread {
    /** What the thread does, and how long a client may make it wait there. */
    enum Phase {
        /** Waits for the next exchange. */
        IDLE(Long.MAX_VALUE, Long.MAX_VALUE),
        /** Reads the request's head, of which the first byte is there, or what is left of its body after the answer. */
        READING(5_000, 150),
        /** Makes the answer: no client has a part in how long that takes. */
        ANSWERING(Long.MAX_VALUE, Long.MAX_VALUE),
        /**
         * Writes the answer. However many wait, an honest client has time
         * to take its answer: half a body is worse than none, because its status says that all is well.
         */
        WRITING(10_000, 2_000);

        private final long patienceMillis;
        private final long hurriedMillis;

        /** @param hurriedMillis the patience while other exchanges wait for a thread */
        Phase(long patienceMillis, long hurriedMillis) {
            this.patienceMillis = patienceMillis;
            this.hurriedMillis = hurriedMillis;
        }
    }

    private final Set<ExchangeThread> alive;
    private Phase phase = Phase.IDLE;
    private long waitedMillis;
    private boolean givenUp;

    /** @param alive where the thread lists itself while it runs */
    ExchangeThread(Runnable work, String name, Set<ExchangeThread> alive) {
        super(null, work, name, 0, false);
        this.alive = alive;
        setDaemon(true);
    }

    @Override
    public void run() {
        alive.add(this);
        try {
            super.run();
        } finally {
            alive.remove(this);
        }
    }

    /** Notes that the current thread, if it is one of these, begins the phase. */
    static void enter(Phase next) {
        if (Thread.currentThread() instanceof ExchangeThread thread) {
            thread.begin(next);
        }
    }

    private synchronized void begin(Phase next) {
        if (givenUp) {
            Thread.interrupted(); // it came too late for the phase it was meant for
            givenUp = false;
        }
        phase = next;
        waitedMillis = 0;
    }

    /** Whether an answer is being made or sent. */
    synchronized boolean isAnswering() {
        return phase == Phase.ANSWERING || phase == Phase.WRITING;
    }

    /**
     * Counts one tick of the watch, and closes the connection of a client that has used up the phase's patience. When
     * it was not the client that the thread waited for, patience begins anew.
     *
     * @param hurried whether other exchanges wait for a thread
     */
    synchronized void tick(long millis, boolean hurried) {
        waitedMillis += millis;
        if (givenUp || waitedMillis <= (hurried ? phase.hurriedMillis : phase.patienceMillis)) {
            return;
        }
        if (isInNativeMethod()) {
            givenUp = true;
            interrupt();
        } else {
            waitedMillis = 0;
        }
    }

    private boolean isInNativeMethod() {
        StackTraceElement[] stack = getStackTrace();
        return stack.length > 0 && stack[0].isNativeMethod();
    }
}
