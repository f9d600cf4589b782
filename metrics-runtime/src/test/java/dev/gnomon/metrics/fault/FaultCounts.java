// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import java.util.HashMap;
import java.util.Map;

/** Reads a {@link FaultLog}, also for the tests of other packages. */
public final class FaultCounts {
    private FaultCounts() {}

    /** How often each fault occurred, of those that did. */
    public static Map<Fault, Double> of(FaultLog log) {
        Map<Fault, Double> counts = new HashMap<>();
        log.forEach((fault, count) -> {
            if (count != 0) {
                counts.put(fault, count);
            }
        });
        return counts;
    }

    /** How often this fault occurred. */
    public static long of(FaultLog log, Fault fault) {
        return of(log).getOrDefault(fault, 0.0).longValue();
    }
}
