// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import org.openjdk.jmh.annotations.Threads;

/** The same counters, apart from the static method, each incremented by two threads at once. */
@Threads(2)
public class SharedCounterBenchmark extends Increments {}
