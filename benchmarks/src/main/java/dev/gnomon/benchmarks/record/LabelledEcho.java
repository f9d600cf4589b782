// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import static dev.gnomon.metrics.Metrics.addLabel;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

/**
 * The same service with a method whose body labels its calls. Apart from {@link Echo}, because one such method in a
 * process makes every metered call look for calls that it hides.
 */
@Metrics
class LabelledEcho {
    @Metered(labels = "parity")
    public long echo(long value) {
        addLabel("parity", parity(value));
        return value;
    }

    /** What the peers are told at the end of the call. */
    static String parity(long value) {
        return value % 2 == 0 ? "even" : "odd";
    }
}
