// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Slots in numbered pages, which are made when they are first needed. A page never moves. The table that lists the
 * pages is replaced when it is too short.
 *
 * <p>Only one thread at a time may make pages: the owner of a {@link Shard}, or the holder of the lock of a shared one.
 * Any thread may find pages, wait-free.
 */
class Pages {
    private static final VarHandle PAGE = MethodHandles.arrayElementVarHandle(long[][].class);
    private static final VarHandle TABLE;
    private static final long[] @Nullable [] EMPTY = new long[0][];

    private long[] @Nullable [] table = EMPTY;

    static {
        try {
            TABLE = MethodHandles.lookup().findVarHandle(Pages.class, "table", long[][].class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** A page, read by the thread that may make pages; {@code null} if it is not made. */
    final long @Nullable [] made(int number) {
        long[] @Nullable [] pages = table;
        return number < pages.length ? pages[number] : null;
    }

    /** Makes a page with {@code length} slots at zero. */
    final long[] make(int number, int length) {
        long[] page = new long[length];
        long[] @Nullable [] pages = table;
        // With release, so that no thread finds the page or the longer table without its content.
        if (number < pages.length) {
            PAGE.setRelease(pages, number, page);
        } else {
            long[] @Nullable [] longer = Arrays.copyOf(pages, Math.max(number + 1, pages.length + pages.length / 2));
            longer[number] = page;
            TABLE.setRelease(this, longer);
        }
        return page;
    }

    /** A page, read by any thread; {@code null} if it is not made. */
    final long @Nullable [] find(int number) {
        long[] @Nullable [] pages = (long[] @Nullable []) TABLE.getAcquire(this);
        return number < pages.length ? (long[]) PAGE.getAcquire(pages, number) : null;
    }

    /** An upper bound of the numbers of pages, exclusive. */
    final int length() {
        return ((long[] @Nullable []) TABLE.getAcquire(this)).length;
    }
}
