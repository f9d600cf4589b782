// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.lookup;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Requests of 1,000 combinations. */
@State(Scope.Thread)
public class ManyRequests extends Request {
    public ManyRequests() {
        super(1_000);
    }
}
