// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The labels of the requests that are counted: some combinations in turn. All strings have computed their hash. Going on to
 * the next costs a load, so that what is measured is nearly all the libraries' own work.
 */
@State(Scope.Thread)
public class Request {
    /**
     * Whether the strings are the same objects as those with which a series was made, as constants are, or equal to them,
     * as what was parsed is.
     */
    @Param({"same", "equal"})
    private String strings = "same";

    private final int combinations;
    private Combination current;

    /** For 64 combinations. */
    public Request() {
        this(64);
    }

    Request(int combinations) {
        this.combinations = combinations;
        this.current = new Combination(combinations - 1);
    }

    /** Puts the combinations in a ring; if they shall be equal only, after others that are passed once. */
    @Setup
    public void choose() {
        Combination first = current;
        Combination last = first.followedBy(combinations - 1);
        Combination later = strings.equals("same") ? first : new Combination(combinations - 1);
        if (later != first) {
            later.followedBy(combinations - 1).next = later;
            later.knowThoseFrom(first);
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

    /**
     * Whether the values are those of the first request with this combination, which need not be looked for: the least
     * that a look-up by values does.
     */
    boolean equalsFirst() {
        Combination first = current.first;
        return current.hash() == first.hash
                && current.method.equals(first.method)
                && current.status.equals(first.status)
                && current.region.equals(first.region);
    }

    private static final class Combination {
        private final String method;
        private final String status;
        private final String region;
        private final int hash;
        private Combination next = this;
        private Combination first = this;

        /** The combination with this number, with strings of its own. */
        Combination(int number) {
            method = "METHOD-" + number % 4;
            status = "20" + number / 4 % 4;
            region = "region-" + number / 16;
            hash = hash();
        }

        int hash() {
            return (method.hashCode() * 31 + status.hashCode()) * 31 + region.hashCode();
        }

        /** Lets the first {@code count} follow this one, in their order, and returns the last. */
        Combination followedBy(int count) {
            Combination last = this;
            for (int i = 0; i < count; i++) {
                last.next = new Combination(i);
                last = last.next;
            }
            return last;
        }

        /** Tells this one and those that follow it who came first: those that follow {@code earlier}, in the same order. */
        void knowThoseFrom(Combination earlier) {
            Combination later = this;
            Combination known = earlier;
            do {
                later.first = known;
                later = later.next;
                known = known.next;
            } while (later != this);
        }
    }
}
