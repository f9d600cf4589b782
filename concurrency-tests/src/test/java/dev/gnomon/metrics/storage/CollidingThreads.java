// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Decision: the directory is read plainly. A thread takes a shard only if it is its owner, which a final field says, so
 * it finds its own or none, and never writes into another's. Here all threads have one number and so one place.
 */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "each in a shard of its own")
@Outcome(expect = FORBIDDEN, desc = "two threads in one shard")
@State
public class CollidingThreads {
    private final Slots slots = FreshSlots.inShards(1);

    @Actor
    public void oneThread() {
        ShardFolding.fold();
        addInNewThread();
    }

    @Actor
    public void another() {
        addInNewThread();
    }

    @Arbiter
    public void sum(I_Result r) {
        r.r1 = (int) slots.sum(0);
    }

    private void addInNewThread() {
        Thread thread = new OfOneNumber(() -> slots.add(0, 1));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class OfOneNumber extends Thread {
        OfOneNumber(Runnable task) {
            super(task);
        }

        @Override
        public long getId() {
            return 1;
        }
    }

    /** Takes the shard that stands at the place, whosever it is. */
    @JCStressTest
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "each in a shard of its own")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "two threads in one shard")
    @State
    public static class Twin {
        private final AtomicReferenceArray<long @Nullable []> directory = new AtomicReferenceArray<>(1);

        @Actor
        public void oneThread() {
            Cells.add(own(), 0, 1);
        }

        @Actor
        public void another() {
            Cells.add(own(), 0, 1);
        }

        @Arbiter
        public void sum(I_Result r) {
            r.r1 = (int) Cells.read(own(), 0);
        }

        private long[] own() {
            directory.compareAndSet(0, null, new long[1]);
            return directory.get(0);
        }
    }
}
