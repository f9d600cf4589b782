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
 */
final class ExchangeThread extends Thread {
    /** What the thread does, and how long a client may make it wait there. */
    enum Phase {
        /** Waits for the next exchange. */
        IDLE(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE),
        /** Reads the request's head, or what is left of its body after the answer. */
        READING(5_000, 250, 40),
        /** Makes the answer: no client has a part in how long that takes. */
        ANSWERING(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE),
        /**
         * Writes the answer. However many wait, an honest client has time
         * to take its answer: half a body is worse than none, because its status says that all is well.
         */
        WRITING(10_000, 2_000, 2_000);

        private final long patienceMillis;
        private final long hurriedMillis;
        private final long leastMillis;

        Phase(long patienceMillis, long hurriedMillis, long leastMillis) {
            this.patienceMillis = patienceMillis;
            this.hurriedMillis = hurriedMillis;
            this.leastMillis = leastMillis;
        }

        /**
         * The more exchanges wait for a thread, the less patience there is with the one that has it, down to a least.
         */
        long patienceMillis(int waiting) {
            return waiting == 0 ? patienceMillis : Math.max(leastMillis, hurriedMillis / waiting);
        }
    }

    private final Set<ExchangeThread> alive;
    private Phase phase = Phase.IDLE;
    private long sinceNanos;
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
        sinceNanos = System.nanoTime();
    }

    /** Whether an answer is being made or sent. */
    synchronized boolean isAnswering() {
        return phase == Phase.ANSWERING || phase == Phase.WRITING;
    }

    /**
     * Closes the connection of a client that has used up the phase's patience. Half-open connections so clear the way
     * for a scrape, each after the least patience at the latest.
     */
    synchronized void giveUpIfOverdue(int waiting) {
        if (!givenUp && (System.nanoTime() - sinceNanos) / 1_000_000 > phase.patienceMillis(waiting)) {
            givenUp = true;
            interrupt();
        }
    }
}
