// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A library, set up to record, that is asked at the end of a run what it shows. All threads of a run use the same one, as
 * the threads of a server do.
 */
@State(Scope.Benchmark)
public abstract class Evidence {
    /** The sum of everything that the library would export now; zero if nothing was recorded. */
    protected abstract double recorded();

    /** Fails a run that recorded nothing: its figure would be the time of doing nothing. */
    @TearDown
    public void assertRecorded() {
        double recorded = recorded();
        if (!(recorded > 0)) {
            throw new IllegalStateException(getClass().getSimpleName() + " shows a sum of " + recorded
                    + " after the run: what was timed recorded nothing.");
        }
    }
}
