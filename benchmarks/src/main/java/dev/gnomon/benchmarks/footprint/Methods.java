// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

/** Metered methods in some library: each is in flight, then counted by outcome, and timed in eleven buckets. */
interface Methods {
    /** Registers them. */
    void register(Application application);

    /** Records one successful call of each. */
    void callEach();

    /** The sum of everything that the registry shows. */
    double recorded();
}
