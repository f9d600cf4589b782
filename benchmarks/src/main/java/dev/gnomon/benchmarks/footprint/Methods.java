// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

/** A thousand metered methods in some library: each is in flight, then counted by outcome, and timed in eleven buckets. */
interface Methods {
    /** How many there are. */
    int COUNT = 1000;

    /** Registers them all. */
    void register();

    /** Records one successful call of each. */
    void callEach();

    /** What holds everything that was registered. */
    Object registry();

    /** The sum of everything that the registry shows. */
    double recorded();
}
