// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.storage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The slots of each page that are in use, and those that hold doubles. A range lies within one page, in the first gap
 * that is wide enough. A range that is wider than a page gets a page of its own. A range that is given back is used
 * again.
 *
 * <p>Thread-safe, with a lock that recording takes only when it folds a shard.
 */
final class FreeSlots {
    /** Slots of an ordinary page: four kilobytes. */
    static final int PAGE_LENGTH = 512;

    /** Unused slots at a page's beginning, so that no two pages, of two threads, have used slots in one cache line. */
    static final int MARGIN = 8;

    private final List<Page> pages = new ArrayList<>();

    /** For each length of a range, the first page that may have room for it. */
    private final int[] firstWithRoom = new int[PAGE_LENGTH - MARGIN + 1];

    /** Takes {@code count} slots, of which the last {@code doubles} hold doubles. */
    synchronized SlotRange take(int count, int doubles) {
        boolean isOrdinary = count < firstWithRoom.length;
        int number = isOrdinary ? firstWithRoom[count] : 0;
        int first = gap(number, count);
        while (first < 0) {
            number++;
            first = gap(number, count);
        }
        if (isOrdinary) {
            firstWithRoom[count] = number;
        }
        Page page = pages.get(number);
        SlotRange range = new SlotRange(number, page.length, first, count);
        // Last, so that a stack overflow before this point changes nothing.
        page.doubles.clear(first, first + count);
        page.doubles.set(first + count - doubles, first + count);
        page.used.set(first, first + count);
        return range;
    }

    /** The index of {@code count} unused slots in a page, which is made if necessary; negative if there are none. */
    private int gap(int page, int count) {
        if (page == pages.size()) {
            pages.add(new Page(Math.max(PAGE_LENGTH, MARGIN + count)));
        }
        return pages.get(page).gap(count);
    }

    /** Takes back a range whose slots are at zero everywhere. */
    synchronized void giveBack(SlotRange range) {
        Page page = pages.get(range.page());
        page.used.clear(range.first(), range.first() + range.count());
        page.doubles.clear(range.first(), range.first() + range.count());
        for (int count = 0; count < firstWithRoom.length; count++) {
            firstWithRoom[count] = Math.min(firstWithRoom[count], range.page());
        }
    }

    /** Whether a slot holds the bits of a double. */
    synchronized boolean isDouble(int page, int index) {
        return pages.get(page).doubles.get(index);
    }

    private static final class Page {
        private final int length;
        // Allocated in full size, so that marking a slot never needs memory.
        private final BitSet used;
        private final BitSet doubles;

        Page(int length) {
            this.length = length;
            this.used = new BitSet(length);
            this.doubles = new BitSet(length);
            used.set(0, MARGIN);
        }

        /** The index of the first {@code count} unused slots; negative if there are none. */
        int gap(int count) {
            int from = used.nextClearBit(0);
            while (from + count <= length) {
                int next = used.nextSetBit(from);
                if (next < 0 || next - from >= count) {
                    return from;
                }
                from = used.nextClearBit(next);
            }
            return -1;
        }
    }
}
