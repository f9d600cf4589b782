// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The labels of the requests that are counted: 64 combinations in turn. Half of the strings are those with which a series
 * was made, the others equal to them without being the same objects; all have computed their hash.
 */
@State(Scope.Thread)
public class Request {
    private static final int COMBINATIONS = 64;

    private final String[][] first = combinations();
    private final String[][] second = combinations();
    private int next;

    private String[] labels = first[0];

    /** Goes on to the next request. */
    Request next() {
        int index = next++;
        labels = (index & COMBINATIONS) == 0 ? first[index & COMBINATIONS - 1] : second[index & COMBINATIONS - 1];
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
