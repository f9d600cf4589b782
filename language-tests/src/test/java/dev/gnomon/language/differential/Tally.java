// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calls of one series. */
final class Tally {
    private int begun;

    /** How many calls ended in each way: success, cancelled, or one of the errors. */
    private final Map<String, Integer> ended = new TreeMap<>();

    /** In seconds, either none or too many to say how many. */
    private final List<Double> latencies = new ArrayList<>();

    void begin() {
        begun++;
    }

    /** Takes a beginning back. */
    void withdraw() {
        begun--;
    }

    /** Counts an event that was emitted then. */
    void addLatency(Instant emitted) {
        latencies.add(emitted.isAfter(Instant.now()) ? 0 : Double.MAX_VALUE);
    }

    /** Counts the end of one that was begun. */
    void end(String how) {
        ended.merge(how, 1, Integer::sum);
    }

    int count(String end) {
        return ended.getOrDefault(end, 0);
    }

    int total() {
        return ended.values().stream().mapToInt(Integer::intValue).sum();
    }

    int failures() {
        return total() - count(DeclaredCall.SUCCESS) - count(DeclaredCall.CANCELLED);
    }

    int active() {
        return begun - total();
    }

    List<Double> latencies() {
        return latencies;
    }

    /** Adds the calls of another. */
    void add(Tally other) {
        begun += other.begun;
        other.ended.forEach((end, count) -> ended.merge(end, count, Integer::sum));
    }
}
