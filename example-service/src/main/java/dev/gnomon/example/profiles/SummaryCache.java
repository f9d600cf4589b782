// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cache of the summaries that were read last, with its hit ratio. Thread-safe. */
final class SummaryCache {
    private static final int CAPACITY = 8;

    private final Map<String, String> summaries = new LinkedHashMap<>(16, 0.75f, true);
    private long hits;
    private long requests;

    synchronized @Nullable String get(String userId) {
        String summary = summaries.get(userId);
        requests++;
        if (summary != null) {
            hits++;
        }
        return summary;
    }

    synchronized void put(String userId, String summary) {
        summaries.put(userId, summary);
        if (summaries.size() > CAPACITY) {
            summaries.remove(summaries.keySet().iterator().next()); // the one not asked for the longest
        }
    }

    synchronized int size() {
        return summaries.size();
    }

    /** The ratio of requests that found their summary, 0 to 1. */
    synchronized double hitRatio() {
        return requests == 0 ? 0 : (double) hits / requests;
    }
}
