// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import org.openjdk.jmh.annotations.Threads;

/** The same calls, made by two threads at once and recorded in the same series. */
@Threads(2)
public class SharedMeteredCallBenchmark extends MeteredCallBenchmark {}
