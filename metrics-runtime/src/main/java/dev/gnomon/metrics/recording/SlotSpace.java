// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which slots belong to a recorder, and which of them hold a double. A range is within one page, in the first gap that
 * is wide enough; one that is wider than a page has a page of its own. What is given back is used again.
 *
 * <p>Thread-safe, with a lock that recording never takes.
 */
final class SlotSpace {
    /** Slots of an ordinary page: four kilobytes. */
    static final int PAGE_LENGTH = 512;

    /** Unused slots at a page's beginning, so that no two pages, of two threads, have used slots in one cache line. */
    static final int MARGIN = 8;

    private final List<Page> pages = new ArrayList<>();

    /** Before this one, no page has room for a single slot. */
    private int firstWithRoom;

    /** Takes {@code count} slots, of which the last {@code doubles} hold doubles. */
    synchronized SlotRange take(int count, int doubles) {
        while (firstWithRoom < pages.size() && pages.get(firstWithRoom).gap(1) < 0) {
            firstWithRoom++;
        }
        int number = firstWithRoom;
        while (number < pages.size() && pages.get(number).gap(count) < 0) {
            number++;
        }
        if (number == pages.size()) {
            pages.add(new Page(Math.max(PAGE_LENGTH, MARGIN + count)));
        }
        Page page = pages.get(number);
        int first = page.gap(count);
        page.used.set(first, first + count);
        page.doubles.set(first + count - doubles, first + count);
        return new SlotRange(number, page.length, first, count);
    }

    /** Takes back a range whose slots are at zero everywhere. */
    synchronized void giveBack(SlotRange range) {
        Page page = pages.get(range.page());
        page.used.clear(range.first(), range.first() + range.count());
        page.doubles.clear(range.first(), range.first() + range.count());
        firstWithRoom = Math.min(firstWithRoom, range.page());
    }

    /** Whether a slot holds the bits of a double. */
    synchronized boolean isDouble(int page, int index) {
        return pages.get(page).doubles.get(index);
    }

    private static final class Page {
        private final int length;
        private final BitSet used = new BitSet();
        private final BitSet doubles = new BitSet();

        Page(int length) {
            this.length = length;
            used.set(0, MARGIN);
        }

        /** Where {@code count} unused slots begin; negative if nowhere. */
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
