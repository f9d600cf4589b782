// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The labels of the requests that are counted: 64 combinations in turn. All strings have computed their hash.
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

    private final String[][] first = combinations();
    private String[][] current = first;
    private String[][] later = first;
    private int next;

    private String[] labels = first[0];

    @Setup
    public void choose() {
        later = strings.equals("same") ? first : combinations();
    }

    /** Goes on to the next request. */
    Request next() {
        labels = current[next & COMBINATIONS - 1];
        if (++next == COMBINATIONS) {
            current = later;
        }
        return this;
    }

    String method() {
        return labels[0];
    }

    String status() {
        return labels[1];
    }

    String region() {
        return labels[2];
    }

    private static String[][] combinations() {
        String[][] combinations = new String[COMBINATIONS][];
        for (int i = 0; i < COMBINATIONS; i++) {
            combinations[i] = new String[] {"METHOD-" + i % 4, "20" + i / 4 % 4, "region-" + i / 16};
        }
        return combinations;
    }
}
