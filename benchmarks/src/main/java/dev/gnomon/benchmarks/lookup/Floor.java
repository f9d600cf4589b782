// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import dev.gnomon.benchmarks.peer.Evidence;

/** A number in place of counters, for requests that need not be looked for. */
public class Floor extends Evidence {
    private long known;

    void increment(Request request) {
        if (request.equalsFirst()) {
            known++;
        }
    }

    @Override
    protected double recorded() {
        return known;
    }
}
