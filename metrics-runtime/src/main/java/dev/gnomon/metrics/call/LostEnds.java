// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

/**
 * Ends that could not be counted in slots, because the stack or the memory was at its end: by kind, without their time.
 * Beginnings that could not be taken back are counted here too.
 *
 * <p>Thread-safe. Adding takes a lock, allocates nothing and throws nothing once it is entered.
 */
public final class LostEnds {
    /** A kind that nobody found out: an error of the kind {@code other}. */
    public static final int NOT_KNOWN = -1;

    /*
     * Adding is called where the stack has just overflowed, so it calls nothing itself. Its frame has room: the call that
     * ends here began at the same depth, and its beginning went through a method of Slots, of Shards and of Threads, each
     * with a frame below the other, before it was counted.
     */

    private final long[] byKind;
    private long withdrawals;

    LostEnds(int kinds) {
        this.byKind = new long[kinds];
    }

    /** Counts an end of this kind, or of {@link #NOT_KNOWN}. */
    public synchronized void add(int kind) {
        byKind[kind != NOT_KNOWN ? kind : byKind.length - 1]++;
    }

    /** Counts a beginning that is to be taken back. */
    synchronized void addWithdrawal() {
        withdrawals++;
    }

    /** The ends by kind. */
    synchronized long[] byKind() {
        return byKind.clone();
    }

    /** The beginnings that are to be taken back. */
    synchronized long withdrawals() {
        return withdrawals;
    }
}
