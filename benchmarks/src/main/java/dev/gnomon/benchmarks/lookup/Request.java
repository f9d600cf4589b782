// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The labels of the requests that are counted: 64 combinations in turn. All strings have computed their hash. Going on to
 * the next costs a load, so that what is measured is nearly all the libraries' own work.
 */
@State(Scope.Thread)
public class Request {
    private static final int COMBINATIONS = 64;

    /**
     * Whether the strings are the same objects as those with which a series was made, as constants are, or equal to them,
     * as what was parsed is.
     */
    @Param({"same", "equal"})
    private String strings = "same";

    private Combination current = new Combination(COMBINATIONS - 1);

    /** Puts the combinations in a ring; if they shall be equal only, after others that are passed once. */
    @Setup
    public void choose() {
        Combination first = current;
        Combination last = first.followedByAll();
        Combination later = strings.equals("same") ? first : new Combination(COMBINATIONS - 1);
        if (later != first) {
            later.followedByAll().next = later;
        }
        last.next = later;
    }

    /** Goes on to the next request. */
    Request next() {
        current = current.next;
        return this;
    }

    String method() {
        return current.method;
    }

    String status() {
        return current.status;
    }

    String region() {
        return current.region;
    }

    private static final class Combination {
        private final String method;
        private final String status;
        private final String region;
        private Combination next = this;

        /** The combination with this number, with strings of its own. */
        Combination(int number) {
            method = "METHOD-" + number % 4;
            status = "20" + number / 4 % 4;
            region = "region-" + number / 16;
        }

        /** Lets all of them follow this one, in their order, and returns the last. */
        Combination followedByAll() {
            Combination last = this;
            for (int i = 0; i < COMBINATIONS - 1; i++) {
                last.next = new Combination(i);
                last = last.next;
            }
            return last;
        }
    }
}
